-- What a product of the shop is in CounterPoint, decided by a person. No row means somebody else was faster.
INSERT INTO dbo.USER_PRODUCT_MAP (
    SHOP, MAP_KEY, WOO_PRODUCT_ID, WOO_VARIATION_ID, ITEM_NO, UNIT, MAPPING_SOURCE, CREATED_UTC, UPDATED_UTC)
SELECT :#shop, :#mapKey, CAST(:#productId AS BIGINT), CAST(:#variationId AS BIGINT), :#itemNo, :#unit, 'MANUAL',
       :#utcTime, :#utcTime
 WHERE NOT EXISTS (SELECT 1
                     FROM dbo.USER_PRODUCT_MAP WITH (UPDLOCK, HOLDLOCK)
                    WHERE SHOP = :#shop
                      AND MAP_KEY = :#mapKey)

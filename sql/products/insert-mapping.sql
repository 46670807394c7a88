-- A product that was found in the shop under the SKU of an item. No row means that somebody mapped it meanwhile.
INSERT INTO dbo.USER_PRODUCT_MAP (
    SHOP, MAP_KEY, WOO_PRODUCT_ID, WOO_VARIATION_ID, ITEM_NO, UNIT, CELL, MAPPING_SOURCE, CREATED_UTC, UPDATED_UTC)
SELECT :#shop, :#mapKey, :#productId, CAST(:#variationId AS BIGINT), :#itemNo, :#unit, :#cell, 'AUTO', :#utcTime, :#utcTime
 WHERE NOT EXISTS (SELECT 1
                     FROM dbo.USER_PRODUCT_MAP WITH (UPDLOCK, HOLDLOCK)
                    WHERE SHOP = :#shop
                      AND MAP_KEY = :#mapKey)

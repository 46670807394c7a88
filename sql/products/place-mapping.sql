-- Where a product that is mapped is in the shop.
UPDATE dbo.USER_PRODUCT_MAP
   SET WOO_PRODUCT_ID = :#productId,
       WOO_VARIATION_ID = CAST(:#variationId AS BIGINT),
       UPDATED_UTC = :#utcTime
 WHERE SHOP = :#shop
   AND MAP_KEY = :#mapKey

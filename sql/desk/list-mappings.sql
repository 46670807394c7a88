-- What the shops' products are mapped to.
SELECT SHOP, MAP_KEY, ITEM_NO, UNIT, MAPPING_SOURCE, UPDATED_UTC
  FROM dbo.USER_PRODUCT_MAP
 WHERE (:#shop = '' OR SHOP = :#shop)
 ORDER BY SHOP, MAP_KEY

-- What a person mapped by its SKU, and nobody has found in the shop yet.
SELECT ITEM_NO, MAP_KEY AS SKU, UNIT, CELL
  FROM dbo.USER_PRODUCT_MAP
 WHERE SHOP = :#shop
   AND WOO_PRODUCT_ID IS NULL
   AND LEFT(MAP_KEY, 1) <> '='

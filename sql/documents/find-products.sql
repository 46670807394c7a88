-- What the order's products are mapped to, and which endings of a SKU mean which unit (journey.md §7.22).
SELECT 'map' AS KIND, MAP_KEY, ITEM_NO, UNIT
  FROM dbo.USER_PRODUCT_MAP
 WHERE SHOP = :#shop
   AND MAP_KEY IN (:#in:productKeys)
UNION ALL
SELECT 'ending' AS KIND, SUFFIX AS MAP_KEY, '' AS ITEM_NO, UNIT
  FROM dbo.USER_UNIT_MAPPING

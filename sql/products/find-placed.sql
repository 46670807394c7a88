-- Which of these products and variations of a shop are mapped.
SELECT WOO_PRODUCT_ID, WOO_VARIATION_ID
  FROM dbo.USER_PRODUCT_MAP
 WHERE SHOP = :#shop
   AND (WOO_PRODUCT_ID IN (:#in:productIds) OR WOO_VARIATION_ID IN (:#in:productIds))

-- How many products of a shop are mapped and placed: none before a person has matched it for the first time.
SELECT COUNT(*) AS PLACED
  FROM dbo.USER_PRODUCT_MAP
 WHERE SHOP = :#shop
   AND WOO_PRODUCT_ID IS NOT NULL

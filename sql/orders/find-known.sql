-- Which of these orders are known, and as of when.
SELECT WOO_ORDER_ID, MODIFIED_UTC
  FROM dbo.USER_ORDER_STAGING
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID IN (:#in:orderIds)

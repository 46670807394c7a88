-- The order as its document was made of it.
SELECT COALESCE(POSTED_PAYLOAD, PAYLOAD) AS PAYLOAD
  FROM dbo.USER_ORDER_STAGING
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId

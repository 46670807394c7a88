-- The order as the shop wrote it. Holds personal data: only for who asks for it.
SELECT PAYLOAD
  FROM dbo.USER_ORDER_STAGING
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId

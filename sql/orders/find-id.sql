-- The staged row of an order, so that posting can be told of it at once.
SELECT STAGING_ID, STATE
  FROM dbo.USER_ORDER_STAGING
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId

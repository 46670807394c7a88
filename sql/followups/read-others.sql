-- What happened to the order before and was carried over, in the order in which it was.
SELECT KIND, SOURCE_KEY, OUTCOME, TKT_NO, PAYLOAD
  FROM dbo.USER_FOLLOW_UP
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
   AND STATE = 'DONE'
 ORDER BY UPDATED_UTC, FOLLOW_UP_ID

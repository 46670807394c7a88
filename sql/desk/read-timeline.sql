-- What happened to an order, oldest first.
SELECT AT_UTC, STEP, FROM_STATE, TO_STATE, SENTENCE
  FROM dbo.USER_JOURNEY_EVENT
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
 ORDER BY EVENT_ID

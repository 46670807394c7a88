-- What the shop was told of an order, or is still to be told.
SELECT EFFECT, STATE, ATTEMPTS, NEXT_ATTEMPT_UTC, REASON, CREATED_UTC, SENT_UTC
  FROM dbo.USER_OUTBOX
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
 ORDER BY OUTBOX_ID

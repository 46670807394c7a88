-- The shop is to be told what has left, in the transaction that noted it.
INSERT INTO dbo.USER_OUTBOX (SHOP, WOO_ORDER_ID, EFFECT, EFFECT_KEY, STATE, DOC_ID, TKT_NO, CREATED_UTC)
VALUES (:#shop, :#orderId, 'ORDER_SHIPPED', :#shipmentNo, 'DUE', :#docId, :#tktNo, :#utcTime)

-- The shop is to cancel the order, too.
INSERT INTO dbo.USER_OUTBOX (SHOP, WOO_ORDER_ID, EFFECT, EFFECT_KEY, STATE, DOC_ID, TKT_NO, CREATED_UTC)
VALUES (:#shop, :#orderId, 'ORDER_CANCELLED', :#tktNo, 'DUE', :#docId, :#tktNo, :#utcTime)

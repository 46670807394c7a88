-- The shop is to be told of the document, in the transaction that wrote it.
INSERT INTO dbo.USER_OUTBOX (SHOP, WOO_ORDER_ID, EFFECT, EFFECT_KEY, STATE, DOC_ID, TKT_NO, CREATED_UTC)
VALUES (:#shop, :#orderId, 'ORDER_POSTED', :#tktNo, 'DUE', :#docId, :#tktNo, :#utcTime)

-- What a run has to say of one product.
INSERT INTO dbo.USER_STOCK_FINDING (RUN_ID, SHOP, MAP_KEY, AT_UTC, CAUSE, WANT_QTY, SHOP_QTY, SENTENCE)
VALUES (:#runId, :#shop, :#mapKey, :#utcTime, :#cause, CAST(:#wantQty AS INT), CAST(:#shopQty AS INT), :#sentence)

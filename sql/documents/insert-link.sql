-- The order has its document. The key (shop, order) lets this happen once.
INSERT INTO dbo.USER_ORDER_DOCUMENT (
    SHOP, WOO_ORDER_ID, DOC_ID, TKT_NO, DEPOSIT_DOC_ID, DEPOSIT_TKT_NO, CUST_NO, TOT, POSTED_UTC)
VALUES (
    :#shop, :#orderId, :#docId, :#tktNo, CAST(:#depositDocId AS BIGINT), :#depositTktNo, :#custNo, :#tot, :#utcTime)

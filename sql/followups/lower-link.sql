-- What the order's document comes to now, and whether it is closed. Must touch one row.
UPDATE dbo.USER_ORDER_DOCUMENT
   SET TOT = TOT - :#lessTot,
       DEPOSIT_DOC_ID = COALESCE(CAST(:#depositDocId AS BIGINT), DEPOSIT_DOC_ID),
       DEPOSIT_TKT_NO = COALESCE(:#depositTktNo, DEPOSIT_TKT_NO),
       CLOSED_UTC = CAST(:#closedUtc AS DATETIME2)
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
   AND CLOSED_UTC IS NULL

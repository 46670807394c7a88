-- The shop was told, and answered as of when. What is wanted by now may be something else again: then it is still due.
UPDATE dbo.USER_SHOP_STOCK
   SET SENT = :#sent,
       SENT_QTY = CAST(:#sentQty AS INT),
       SENT_UTC = SYSUTCDATETIME(),
       SHOP_STAMP_UTC = CAST(:#shopStampUtc AS DATETIME2),
       SHOP_QTY = NULL,
       CONFIRMED_UTC = NULL,
       STATE = CASE WHEN WANT = :#sent THEN 'SENT' ELSE 'DUE' END,
       NEXT_ATTEMPT_UTC = SYSUTCDATETIME(),
       REASON_CODE = NULL,
       REASON = NULL
 WHERE MAP_ID = :#mapId

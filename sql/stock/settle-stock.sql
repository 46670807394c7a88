-- What the shop was seen to say of a product: what it was told, which settles it, or something else. Somebody may have wanted
-- something else meanwhile: then that counts.
UPDATE dbo.USER_SHOP_STOCK
   SET STATE = :#state,
       SHOP_QTY = CAST(:#shopQty AS INT),
       CONFIRMED_UTC = CASE WHEN :#state = 'DONE' THEN SYSUTCDATETIME() END,
       SENT = :#sent,
       SENT_QTY = CAST(:#sentQty AS INT),
       REASON_CODE = :#reasonCode,
       REASON = :#reason,
       ATTEMPTS = CASE WHEN :#state = 'DONE' THEN 0 ELSE ATTEMPTS + 1 END,
       NEXT_ATTEMPT_UTC = CAST(:#nextAttemptUtc AS DATETIME2)
 WHERE MAP_ID = :#mapId
   AND STATE = 'SENT'

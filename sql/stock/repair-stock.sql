-- What the shop was found to say is not what it is to say: it is told again, whatever it was told before.
UPDATE dbo.USER_SHOP_STOCK
   SET STATE = :#state,
       WANT = :#want,
       WANT_QTY = CAST(:#wantQty AS INT),
       SENT = NULL,
       SENT_QTY = CAST(:#shopQty AS INT),
       REASON_CODE = :#reasonCode,
       REASON = :#reason,
       READ_UTC = NULL,
       NEXT_ATTEMPT_UTC = CAST(:#nextAttemptUtc AS DATETIME2)
 WHERE MAP_ID = :#mapId

-- A product that the shop could not be told of, and when it is tried again.
UPDATE dbo.USER_SHOP_STOCK
   SET STATE = 'ASIDE',
       SENT = NULL,
       REASON_CODE = :#reasonCode,
       REASON = :#reason,
       ATTEMPTS = ATTEMPTS + 1,
       NEXT_ATTEMPT_UTC = CAST(:#nextAttemptUtc AS DATETIME2)
 WHERE MAP_ID = :#mapId

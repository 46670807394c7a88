-- What the shops have still to be told, oldest first, beyond the last one looked at.
SELECT TOP (100) OUTBOX_ID
  FROM dbo.USER_OUTBOX WITH (READPAST)
 WHERE STATE = 'DUE'
   AND OUTBOX_ID > :#lastId
   AND (NEXT_ATTEMPT_UTC IS NULL OR NEXT_ATTEMPT_UTC <= SYSUTCDATETIME())
 ORDER BY STATE, OUTBOX_ID

-- What the shops have still to be told, and what they could not be told. SENT rows are the bulk and stay out.
SELECT STATE, COUNT(*) AS EFFECTS, MIN(CREATED_UTC) AS OLDEST_UTC, MAX(CREATED_UTC) AS NEWEST_UTC
  FROM dbo.USER_OUTBOX
 WHERE STATE <> 'SENT'
 GROUP BY STATE

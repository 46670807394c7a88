-- Accounts that are ready to be linked now, oldest first, beyond the last one looked at. Rows that somebody works on are
-- passed by, not waited for. Ordered as the index is, or a long backlog is sorted anew for each round.
SELECT TOP (200) STAGING_ID
  FROM dbo.USER_CUSTOMER_STAGING WITH (READPAST)
 WHERE STATE = 'STAGED'
   AND STAGING_ID > :#lastId
   AND (NEXT_ATTEMPT_UTC IS NULL OR NEXT_ATTEMPT_UTC <= SYSUTCDATETIME())
 ORDER BY STATE, STAGING_ID

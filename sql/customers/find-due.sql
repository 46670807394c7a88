-- Accounts that are ready to be linked now, oldest first. Rows that somebody works on are passed by, not waited for.
SELECT TOP (200) STAGING_ID
  FROM dbo.USER_CUSTOMER_STAGING WITH (READPAST)
 WHERE STATE = 'STAGED'
   AND (NEXT_ATTEMPT_UTC IS NULL OR NEXT_ATTEMPT_UTC <= SYSUTCDATETIME())
 ORDER BY STAGING_ID

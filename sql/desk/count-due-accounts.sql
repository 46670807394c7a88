-- How many accounts are ready to be linked now, those that somebody works on included.
SELECT COUNT(*) AS DUE
  FROM dbo.USER_CUSTOMER_STAGING
 WHERE STATE = 'STAGED'
   AND (NEXT_ATTEMPT_UTC IS NULL OR NEXT_ATTEMPT_UTC <= SYSUTCDATETIME())

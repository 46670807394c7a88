-- Accounts that could not be read or fetched and deserve another look: oldest first, each at most every five minutes.
SELECT TOP (100) SHOP, SOURCE_KEY
  FROM dbo.USER_REJECT
 WHERE JOURNEY = 'customers'
   AND CLOSED_UTC IS NULL
   AND REASON_CODE <> 'GONE_FROM_SHOP'
   AND LAST_UTC < DATEADD(MINUTE, -5, SYSUTCDATETIME())
 ORDER BY LAST_UTC

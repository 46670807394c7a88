-- Orders that could not be read or fetched and deserve another look: oldest first, each at most every five minutes.
-- One that is gone from the shop does not: should it come back, the poll sees it.
SELECT TOP (100) SHOP, SOURCE_KEY
  FROM dbo.USER_REJECT
 WHERE JOURNEY = 'orders'
   AND CLOSED_UTC IS NULL
   AND REASON_CODE <> 'GONE_FROM_SHOP'
   AND LAST_UTC < DATEADD(MINUTE, -5, SYSUTCDATETIME())
 ORDER BY LAST_UTC

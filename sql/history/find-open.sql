-- Posted orders that CounterPoint has not closed yet, oldest first, beyond the last one looked at: each is held against its
-- documents, so no round is larger than what a database compares at once.
SELECT TOP (500) STAGING_ID
  FROM dbo.USER_ORDER_STAGING
 WHERE STATE = 'POSTED'
   AND STAGING_ID > :#lastId
 ORDER BY STATE, STAGING_ID

-- Orders that CounterPoint closed lately, oldest first, beyond the last one looked at: tracking numbers come late.
SELECT TOP (500) STAGING_ID
  FROM dbo.USER_ORDER_STAGING
 WHERE STATE = 'FULFILLED'
   AND STAGING_ID > :#lastId
   AND UPDATED_UTC >= :#lateSince
 ORDER BY STATE, STAGING_ID

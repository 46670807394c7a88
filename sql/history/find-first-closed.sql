-- What orders closed lately begin beyond, so that those of earlier years are not looked through; null where there are none.
SELECT MIN(STAGING_ID) - 1 AS LAST_ID
  FROM dbo.USER_ORDER_STAGING
 WHERE STATE = 'FULFILLED'
   AND UPDATED_UTC >= :#lateSince

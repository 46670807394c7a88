-- Which accounts wait for a person or for something missing, and since when the oldest of each class does.
SELECT STATE, REASON_CLASS, COUNT(*) AS WAITING, MIN(UPDATED_UTC) AS OLDEST_UTC
  FROM dbo.USER_CUSTOMER_STAGING
 WHERE STATE IN ('REJECTED', 'HELD')
 GROUP BY STATE, REASON_CLASS

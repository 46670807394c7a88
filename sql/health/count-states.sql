-- How many orders are in which state.
SELECT STATE, COUNT(*) AS ORDERS
  FROM dbo.USER_ORDER_STAGING
 GROUP BY STATE

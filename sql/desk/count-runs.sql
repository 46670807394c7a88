-- How many runs there were.
SELECT COUNT(*) AS TOTAL
  FROM dbo.USER_SYNC_LOG
 WHERE (:#shop = '' OR SHOP = :#shop)

-- How much could not even be staged and is still open.
SELECT COUNT(*) AS TOTAL
  FROM dbo.USER_REJECT
 WHERE CLOSED_UTC IS NULL
   AND (:#shop = '' OR SHOP = :#shop)

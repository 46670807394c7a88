-- What the next write to a shop would do: how many products it is about, how many would sell no more, how many units it takes away,
-- how many sell now, and how many still have to be seen.
SELECT COUNT(CASE WHEN STATE = 'DUE' AND WANT IS NOT NULL THEN 1 END) AS TO_SEND,
       COUNT(CASE WHEN STATE = 'DUE' AND WANT_QTY = 0 AND SENT_QTY > 0 THEN 1 END) AS ZEROED,
       COALESCE(SUM(CASE WHEN STATE = 'DUE' AND WANT_QTY < SENT_QTY THEN CAST(SENT_QTY - WANT_QTY AS BIGINT) END), 0) AS DROPPED,
       COUNT(CASE WHEN SENT_QTY > 0 THEN 1 END) AS SELLING,
       COUNT(CASE WHEN STATE = 'SENT' THEN 1 END) AS TO_SEE
  FROM dbo.USER_SHOP_STOCK
 WHERE SHOP = :#shop
   AND STATE <> 'LEFT'

-- Refunds of a shop that were carried over lately: a shop deletes one without moving any stamp.
SELECT TOP (100) FOLLOW_UP_ID, SHOP, WOO_ORDER_ID, SOURCE_KEY, TKT_NO
  FROM dbo.USER_FOLLOW_UP
 WHERE SHOP = :#shop
   AND KIND = 'REFUND'
   AND STATE = 'DONE'
   AND NOTED_UTC >= :#since
   AND FOLLOW_UP_ID > :#lastId
 ORDER BY FOLLOW_UP_ID

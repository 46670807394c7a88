-- How far the shop's orders have been read.
SELECT POSITION_UTC, UPDATED_UTC
  FROM dbo.USER_CURSOR
 WHERE SHOP = :#shop
   AND STREAM = 'orders'

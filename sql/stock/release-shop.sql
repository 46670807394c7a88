-- The push is over: the next may begin.
UPDATE dbo.USER_STOCK_SHOP
   SET BUSY_UNTIL_UTC = SYSUTCDATETIME()
 WHERE SHOP = :#shop

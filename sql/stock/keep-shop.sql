-- A push that takes long goes on.
UPDATE dbo.USER_STOCK_SHOP
   SET BUSY_UNTIL_UTC = DATEADD(MINUTE, 5, SYSUTCDATETIME())
 WHERE SHOP = :#shop

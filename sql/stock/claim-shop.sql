-- One push at a time to a shop, so that no older quantity overtakes a newer one. No row means that somebody else pushes. Who
-- crashes with it leaves it to the next after five minutes.
UPDATE dbo.USER_STOCK_SHOP
   SET BUSY_UNTIL_UTC = DATEADD(MINUTE, 5, SYSUTCDATETIME())
 WHERE SHOP = :#shop
   AND BUSY_UNTIL_UTC <= SYSUTCDATETIME()

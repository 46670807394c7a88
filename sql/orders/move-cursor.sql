-- Everything up to here is staged. A cursor never moves back.
UPDATE dbo.USER_CURSOR
   SET POSITION_UTC = :#positionUtc,
       UPDATED_UTC = SYSUTCDATETIME()
 WHERE SHOP = :#shop
   AND STREAM = 'orders'
   AND POSITION_UTC <= :#positionUtc

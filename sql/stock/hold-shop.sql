-- The brake is on, since when and why; or off again, where there is no reason any more.
UPDATE dbo.USER_STOCK_SHOP
   SET HELD_UTC = CASE WHEN CAST(:#heldWhy AS NVARCHAR(500)) IS NOT NULL THEN COALESCE(HELD_UTC, SYSUTCDATETIME()) END,
       HELD_WHY = :#heldWhy
 WHERE SHOP = :#shop

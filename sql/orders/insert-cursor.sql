-- The first cursor of a shop.
INSERT INTO dbo.USER_CURSOR (SHOP, STREAM, POSITION_UTC, UPDATED_UTC)
SELECT :#shop, 'orders', :#positionUtc, SYSUTCDATETIME()
 WHERE NOT EXISTS (SELECT 1
                     FROM dbo.USER_CURSOR WITH (UPDLOCK, HOLDLOCK)
                    WHERE SHOP = :#shop
                      AND STREAM = 'orders')

-- A shop that stock is pushed to for the first time.
INSERT INTO dbo.USER_STOCK_SHOP (SHOP, BUSY_UNTIL_UTC)
SELECT :#shop, DATEADD(MINUTE, -1, SYSUTCDATETIME())
 WHERE NOT EXISTS (SELECT 1
                     FROM dbo.USER_STOCK_SHOP WITH (UPDLOCK, HOLDLOCK)
                    WHERE SHOP = :#shop)

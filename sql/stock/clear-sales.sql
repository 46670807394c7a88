-- Lines of orders that were posted, called off or left out a day ago count no more.
DELETE FROM dbo.USER_SALE_LINE
 WHERE AT_UTC < DATEADD(DAY, -1, SYSUTCDATETIME())
   AND NOT EXISTS (SELECT 1
                     FROM dbo.USER_ORDER_STAGING O
                    WHERE O.SHOP = USER_SALE_LINE.SHOP
                      AND O.WOO_ORDER_ID = USER_SALE_LINE.WOO_ORDER_ID
                      AND (O.UPDATED_UTC >= DATEADD(DAY, -1, SYSUTCDATETIME())
                           OR (O.CP_DOC_ID IS NULL AND O.STATE IN ('STAGED', 'WAITING', 'HELD', 'REJECTED'))))

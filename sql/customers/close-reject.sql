-- The account came through: whatever was wrong with it before is settled.
UPDATE dbo.USER_REJECT
   SET CLOSED_UTC = SYSUTCDATETIME()
 WHERE SHOP = :#shop
   AND JOURNEY = 'customers'
   AND SOURCE_KEY = :#sourceKey
   AND CLOSED_UTC IS NULL

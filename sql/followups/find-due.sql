-- What happened to orders that have their document, oldest first, beyond the last one looked at.
-- Held ones come again where time alone may settle them: then they bear the moment of the next look.
SELECT TOP (100) F.FOLLOW_UP_ID, F.SHOP, F.WOO_ORDER_ID, F.KIND, F.SOURCE_KEY
  FROM dbo.USER_FOLLOW_UP F WITH (READPAST)
  JOIN dbo.USER_ORDER_STAGING S ON S.SHOP = F.SHOP AND S.WOO_ORDER_ID = F.WOO_ORDER_ID
 WHERE F.FOLLOW_UP_ID > :#lastId
   AND (   (F.STATE = 'STAGED' AND (F.NEXT_ATTEMPT_UTC IS NULL OR F.NEXT_ATTEMPT_UTC <= SYSUTCDATETIME()))
        OR (F.STATE = 'HELD' AND F.NEXT_ATTEMPT_UTC <= SYSUTCDATETIME()))
   AND S.CP_DOC_ID IS NOT NULL
 ORDER BY F.FOLLOW_UP_ID

-- What the shop says of the refund: kept before anything is decided, so that it is known of a refund that is set aside, too.
UPDATE dbo.USER_FOLLOW_UP
   SET AMT = CAST(:#amt AS DECIMAL(15, 2)),
       HAPPENED_UTC = CAST(:#happenedUtc AS DATETIME2)
 WHERE FOLLOW_UP_ID = :#followUpId
   AND STATE IN ('STAGED', 'HELD')

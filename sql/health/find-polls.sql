-- The last poll of each shop within a day that came to an end, when it or one that goes on was last heard of, and the last
-- that went well.
SELECT SHOP, HEARD_UTC, SUCCESS, ERROR_MESSAGE, LAST_GOOD_UTC
  FROM (SELECT SHOP, SUCCESS, ERROR_MESSAGE,
               ROW_NUMBER() OVER (PARTITION BY SHOP
                                      ORDER BY CASE WHEN END_UTC IS NULL THEN 1 ELSE 0 END, START_UTC DESC, LOG_ID DESC) AS PLACE,
               MAX(COALESCE(END_UTC, ALIVE_UTC, START_UTC)) OVER (PARTITION BY SHOP) AS HEARD_UTC,
               MAX(CASE WHEN SUCCESS = 'Y' THEN END_UTC END) OVER (PARTITION BY SHOP) AS LAST_GOOD_UTC
          FROM dbo.USER_SYNC_LOG
         WHERE OPERATION_TYPE = 'orders.poll'
           AND DRY_RUN = 'N'
           AND SHOP IN (:#in:shops)
           AND START_UTC >= DATEADD(DAY, -1, SYSUTCDATETIME())) AS POLLS
 WHERE PLACE = 1

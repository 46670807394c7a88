-- How the last look at each shop's webhooks went, and the polls since the last webhook that found orders nobody had told
-- of. A hint leaves a run only where it brought an order; after a mend the webhooks have a fresh start.
SELECT KEPT.SHOP, KEPT.END_UTC, KEPT.SUCCESS, KEPT.ERROR_MESSAGE, KEPT.LAST_GOOD_UTC,
       COUNT(POLL.LOG_ID) AS SILENT_POLLS,
       COALESCE(SUM(POLL.RECORDS_CREATED), 0) AS SILENT_ORDERS
  FROM (SELECT SHOP, END_UTC, SUCCESS, ERROR_MESSAGE,
               ROW_NUMBER() OVER (PARTITION BY SHOP ORDER BY START_UTC DESC, LOG_ID DESC) AS PLACE,
               MAX(CASE WHEN SUCCESS = 'Y' THEN END_UTC END) OVER (PARTITION BY SHOP) AS LAST_GOOD_UTC,
               MIN(START_UTC) OVER (PARTITION BY SHOP) AS FIRST_UTC
          FROM dbo.USER_SYNC_LOG
         WHERE OPERATION_TYPE = 'webhooks.keep'
           AND DRY_RUN = 'N'
           AND SHOP IN (:#in:shops)
           AND START_UTC >= DATEADD(DAY, -7, SYSUTCDATETIME())) AS KEPT
  LEFT JOIN (SELECT SHOP, MAX(START_UTC) AS AT_UTC
               FROM dbo.USER_SYNC_LOG
              WHERE START_UTC >= DATEADD(DAY, -7, SYSUTCDATETIME())
                AND (OPERATION_TYPE = 'orders.hint'
                     OR (OPERATION_TYPE = 'webhooks.keep' AND DRY_RUN = 'N'
                         AND RECORDS_CREATED + RECORDS_UPDATED > 0))
              GROUP BY SHOP) AS TOLD ON TOLD.SHOP = KEPT.SHOP
  LEFT JOIN dbo.USER_SYNC_LOG POLL ON POLL.SHOP = KEPT.SHOP
                                  AND POLL.OPERATION_TYPE = 'orders.poll'
                                  AND POLL.DRY_RUN = 'N'
                                  AND POLL.RECORDS_CREATED > 0
                                  AND POLL.START_UTC > COALESCE(TOLD.AT_UTC, KEPT.FIRST_UTC)
 WHERE KEPT.PLACE = 1
 GROUP BY KEPT.SHOP, KEPT.END_UTC, KEPT.SUCCESS, KEPT.ERROR_MESSAGE, KEPT.LAST_GOOD_UTC

-- A run goes on: how far it is.
UPDATE dbo.USER_SYNC_LOG
   SET ALIVE_UTC = :#aliveUtc,
       RECORDS_INPUT = :#recordsInput,
       RECORDS_CREATED = :#recordsCreated,
       RECORDS_UPDATED = :#recordsUpdated,
       RECORDS_SKIPPED = :#recordsSkipped,
       RECORDS_FAILED = :#recordsFailed
 WHERE RUN_ID = :#runId

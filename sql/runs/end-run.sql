-- A run is over. No row means that it could not be written down at the start.
UPDATE dbo.USER_SYNC_LOG
   SET ALIVE_UTC = :#aliveUtc,
       END_UTC = :#endUtc,
       DURATION_SECONDS = :#durationSeconds,
       RECORDS_INPUT = :#recordsInput,
       RECORDS_CREATED = :#recordsCreated,
       RECORDS_UPDATED = :#recordsUpdated,
       RECORDS_SKIPPED = :#recordsSkipped,
       RECORDS_FAILED = :#recordsFailed,
       SUCCESS = :#success,
       ERROR_MESSAGE = :#errorMessage
 WHERE RUN_ID = :#runId

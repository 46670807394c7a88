-- One run of a poll, a push or a command: what came in and what became of it. Without an end while it goes on.
INSERT INTO dbo.USER_SYNC_LOG (
    RUN_ID, OPERATION_TYPE, DIRECTION, SHOP, DRY_RUN, INSTANCE, START_UTC, ALIVE_UTC, END_UTC, DURATION_SECONDS,
    RECORDS_INPUT, RECORDS_CREATED, RECORDS_UPDATED, RECORDS_SKIPPED, RECORDS_FAILED, SUCCESS, ERROR_MESSAGE)
VALUES (
    :#runId, :#operationType, :#direction, :#shop, :#dryRun, :#instance, :#startUtc, :#aliveUtc,
    CAST(:#endUtc AS DATETIME2), CAST(:#durationSeconds AS DECIMAL(10, 2)),
    :#recordsInput, :#recordsCreated, :#recordsUpdated, :#recordsSkipped, :#recordsFailed, :#success, :#errorMessage)

-- One run of a poll, a push or a command: what came in and what became of it.
INSERT INTO dbo.USER_SYNC_LOG (
    RUN_ID, OPERATION_TYPE, DIRECTION, SHOP, DRY_RUN, START_UTC, END_UTC, DURATION_SECONDS,
    RECORDS_INPUT, RECORDS_CREATED, RECORDS_UPDATED, RECORDS_SKIPPED, RECORDS_FAILED, SUCCESS, ERROR_MESSAGE)
VALUES (
    :#runId, :#operationType, :#direction, :#shop, :#dryRun, :#startUtc, :#endUtc, :#durationSeconds,
    :#recordsInput, :#recordsCreated, :#recordsUpdated, :#recordsSkipped, :#recordsFailed, :#success, :#errorMessage)

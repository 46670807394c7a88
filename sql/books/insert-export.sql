-- A new export, due until its file is whole in its folder.
INSERT INTO dbo.USER_BOOKS_EXPORT (RUN_ID, FORMAT, SUMMARY, FROM_DAT, TO_DAT, STATE, CREATED_UTC)
VALUES (:#runId, :#format, :#summary, :#fromDat, :#toDat, 'DUE', :#utcTime)

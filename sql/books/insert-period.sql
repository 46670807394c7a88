-- A period is closed.
INSERT INTO dbo.USER_BOOKS_PERIOD (CLOSED_THROUGH, CLOSED_UTC, NOTE)
VALUES (:#through, :#utcTime, :#note)

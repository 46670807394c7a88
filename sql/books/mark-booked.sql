-- Entries whose every line has its account now; where their period was closed meanwhile, on the first day after it.
UPDATE dbo.USER_JOURNAL
   SET STATE = 'BOOKED',
       BOOKED_UTC = :#utcTime,
       BOOK_DAT = CASE WHEN BUS_DAT <= (SELECT MAX(CLOSED_THROUGH) FROM dbo.USER_BOOKS_PERIOD)
                       THEN DATEADD(DAY, 1, (SELECT MAX(CLOSED_THROUGH) FROM dbo.USER_BOOKS_PERIOD))
                       ELSE BUS_DAT END
 WHERE STATE = 'MISSING'
   AND NOT EXISTS (SELECT 1 FROM dbo.USER_JOURNAL_LINE L
                    WHERE L.SOURCE = USER_JOURNAL.SOURCE
                      AND L.KIND = USER_JOURNAL.KIND
                      AND L.SEQ_NO = USER_JOURNAL.SEQ_NO
                      AND L.ACCOUNT IS NULL)

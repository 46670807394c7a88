-- What stands against closing everything through a day: entries that wait for accounts, or need investigation, or are not
-- out in any format; and through which day it is closed already.
SELECT (SELECT COUNT(*) FROM dbo.USER_JOURNAL J WHERE J.STATE = 'MISSING' AND J.BOOK_DAT <= :#through) AS WAITING,
       (SELECT COUNT(*) FROM dbo.USER_JOURNAL J
         WHERE J.BOOK_DAT <= :#through
           AND NOT EXISTS (SELECT 1 FROM dbo.USER_BOOKS_EXPORTED X WHERE X.ENTRY_ID = J.ENTRY_ID)) AS UNEXPORTED,
       (SELECT SUM(L.DEBIT - L.CREDIT)
          FROM dbo.USER_JOURNAL J
          JOIN dbo.USER_JOURNAL_LINE L ON L.SOURCE = J.SOURCE AND L.KIND = J.KIND AND L.SEQ_NO = J.SEQ_NO
         WHERE L.SLOT = 'INVESTIGATION' AND J.BOOK_DAT <= :#through) AS INVESTIGATION,
       (SELECT MAX(CLOSED_THROUGH) FROM dbo.USER_BOOKS_PERIOD) AS CLOSED_THROUGH

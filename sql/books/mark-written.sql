-- An export's file is whole in its folder. One that was written before stays as it was.
UPDATE dbo.USER_BOOKS_EXPORT
   SET STATE = 'WRITTEN',
       FILE_NAME = :#fileName,
       BYTES = :#bytes,
       SHA256 = :#sha256,
       REASON = NULL,
       WRITTEN_UTC = :#utcTime,
       ENTRIES = (SELECT COUNT(*) FROM dbo.USER_BOOKS_EXPORTED X WHERE X.EXPORT_ID = USER_BOOKS_EXPORT.EXPORT_ID),
       DEBIT = (SELECT SUM(J.DEBIT)
                  FROM dbo.USER_BOOKS_EXPORTED X
                  JOIN dbo.USER_JOURNAL J ON J.ENTRY_ID = X.ENTRY_ID
                 WHERE X.EXPORT_ID = USER_BOOKS_EXPORT.EXPORT_ID)
 WHERE EXPORT_ID = :#exportId
   AND STATE = 'DUE'

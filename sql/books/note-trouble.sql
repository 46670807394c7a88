-- Why an export's file is not written yet.
UPDATE dbo.USER_BOOKS_EXPORT
   SET REASON = :#reason
 WHERE EXPORT_ID = :#exportId
   AND STATE = 'DUE'

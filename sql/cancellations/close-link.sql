-- The document is no more.
UPDATE dbo.USER_ORDER_DOCUMENT
   SET CLOSED_UTC = :#utcTime
 WHERE DOC_ID = :#docId
   AND CLOSED_UTC IS NULL

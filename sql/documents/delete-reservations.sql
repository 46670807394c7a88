-- What the document had reserved is free again, and needs no memory.
DELETE FROM dbo.USER_RESERVATION
 WHERE DOC_ID = :#docId

-- The next free document id; the nine that follow belong to the same order.
SELECT NEXT VALUE FOR dbo.USER_DOCUMENT_ID AS DOC_ID

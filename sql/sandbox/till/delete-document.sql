-- Its parts go along; what it was stands in history now.
DELETE FROM dbo.PS_DOC_HDR WHERE DOC_ID = :docId

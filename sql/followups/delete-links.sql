-- The only child that does not go with its header (counterpoint.md §2.1).
DELETE FROM dbo.PS_DOC_HDR_ORIG_DOC
 WHERE DOC_ID = :#docId

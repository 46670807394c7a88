-- Says on a return's ticket which sale it takes back (counterpoint.md §2.5).
INSERT INTO dbo.PS_DOC_HDR_ORIG_DOC (DOC_ID, ORIG_DOC_ID, ORIG_DOC_TYP, ORIG_TKT_NO)
VALUES (:#docId, :#origDocId, :#origDocTyp, :#origTktNo)

-- Says on the deposit's ticket which order it pays, and how much was received (counterpoint.md §3, §14.3).
INSERT INTO dbo.PS_DOC_HDR_ORIG_DOC (DOC_ID, ORIG_DOC_ID, ORIG_DOC_TYP, ORIG_TKT_NO, DEP_AMT_RECEIVED)
VALUES (:#docId, :#origDocId, 'O', :#origTktNo, :#depAmtReceived)

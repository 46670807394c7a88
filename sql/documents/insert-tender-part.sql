-- The part of the document that the money pays.
INSERT INTO dbo.PS_DOC_PMT_APPLY (DOC_ID, PMT_SEQ_NO, APPL_TYP, AMT)
VALUES (:#docId, :#pmtSeqNo, :#applTyp, :#amt)

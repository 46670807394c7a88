-- The gateway's transaction id.
INSERT INTO dbo.PS_DOC_PMT_PROMPT (DOC_ID, PMT_SEQ_NO, PROMPT_TXT, PROMPT_VAL)
VALUES (:#docId, :#pmtSeqNo, :#promptTxt, :#promptVal)

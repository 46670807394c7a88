-- CounterPoint's own trail: the document is new.
INSERT INTO dbo.PS_DOC_AUDIT_LOG (
    DOC_ID, LOG_SEQ_NO, DOC_TYP, DOC_GUID, CURR_DT, CURR_STR_ID, CURR_STA_ID, CURR_DRW_ID, CURR_USR_ID, ACTIV, LOG_ENTRY)
VALUES (
    :#docId, 1, :#docTyp, CAST(:#docGuid AS UNIQUEIDENTIFIER), :#currDt, :#strId, :#staId, :#drwId, :#usrId, 'N', :#logEntry)

-- A note on the document, or on a line where LIN_GUID says which.
INSERT INTO dbo.PS_DOC_NOTE (DOC_ID, NOTE_SEQ_NO, NOTE_ID, NOTE_DAT, USR_ID, NOTE, NOTE_TXT, LIN_GUID)
VALUES (:#docId, :#noteSeqNo, :#noteId, :#noteDat, :#usrId, :#note, :#noteTxt, CAST(:#linGuid AS UNIQUEIDENTIFIER))

-- Our note about a customer's account. No row means that it is there.
INSERT INTO dbo.AR_CUST_NOTE (CUST_NO, NOTE_ID, NOTE_DAT, USR_ID, NOTE, NOTE_TXT, RS_UTC_DT, LST_MAINT_DT)
SELECT :#custNo, :#noteId, :#siteTime, :#userId, :#note, :#noteTxt, :#utcTime, :#siteTime
 WHERE NOT EXISTS (SELECT 1
                     FROM dbo.AR_CUST_NOTE WITH (UPDLOCK, HOLDLOCK)
                    WHERE CUST_NO = :#custNo
                      AND NOTE_ID = :#noteId)

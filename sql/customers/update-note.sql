-- Our note about a customer's account, written anew where it says something else by now.
UPDATE dbo.AR_CUST_NOTE
   SET NOTE = :#note,
       NOTE_TXT = :#noteTxt,
       NOTE_DAT = :#siteTime,
       USR_ID = :#userId,
       RS_UTC_DT = :#utcTime,
       LST_MAINT_DT = :#siteTime
 WHERE CUST_NO = :#custNo
   AND NOTE_ID = :#noteId
   AND NOTE_TXT <> :#noteTxt

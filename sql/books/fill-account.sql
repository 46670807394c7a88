-- Lines that waited for the account of this code have it now; nothing else of them changes.
UPDATE dbo.USER_JOURNAL_LINE
   SET ACCOUNT = :#account,
       SLOT = :#newSlot
 WHERE ACCOUNT IS NULL
   AND SLOT = :#slot
   AND CODE = :#code
   AND SOURCE IN (SELECT SOURCE FROM dbo.USER_JOURNAL WHERE STATE = 'MISSING')

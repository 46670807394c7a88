-- Whoever deleted the document in CounterPoint has freed its stock there: it is not freed once more.
UPDATE dbo.USER_RESERVATION
   SET SETTLED_BY = 'COUNTERPOINT'
 WHERE DOC_ID = :#docId
   AND SETTLED_BY IS NULL

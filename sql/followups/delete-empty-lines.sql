-- A line that sells nothing any more is no line.
DELETE FROM dbo.PS_DOC_LIN
 WHERE DOC_ID = :#docId
   AND QTY_SOLD = 0

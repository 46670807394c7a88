-- The price of a line that sells nothing any more goes with it.
DELETE FROM dbo.PS_DOC_LIN_PRICE
 WHERE DOC_ID = :#docId
   AND LIN_SEQ_NO IN (SELECT LIN_SEQ_NO FROM dbo.PS_DOC_LIN WHERE DOC_ID = :#docId AND QTY_SOLD = 0)

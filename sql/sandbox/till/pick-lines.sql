-- All of it was on the shelf: the sandbox knows no partial pick.
UPDATE dbo.PS_DOC_LIN
   SET QTY_PCKD = QTY_SOLD
 WHERE DOC_ID = :docId AND LIN_TYP = 'O'

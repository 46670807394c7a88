-- The evidence that a line has left: shipped and invoiced as ordered (counterpoint.md §12).
UPDATE dbo.PS_DOC_LIN
   SET QTY_PCKVRFD = QTY_SOLD, QTY_INVCD = QTY_SOLD, QTY_SHIPPED = QTY_SOLD, QTY_TO_REL = 0, QTY_TO_LEAVE = 0
 WHERE DOC_ID = :docId AND LIN_TYP = 'O'

-- One of the first line leaves before the rest, where more was ordered than one: shipped, and not released yet.
UPDATE dbo.PS_DOC_LIN
   SET QTY_SHIPPED = 1
 WHERE DOC_ID = :docId AND LIN_TYP = 'O' AND LIN_SEQ_NO = 1
   AND (QTY_SOLD > 1 OR EXISTS (SELECT 1 FROM dbo.PS_DOC_LIN AS L WHERE L.DOC_ID = :docId AND L.LIN_TYP = 'O' AND L.LIN_SEQ_NO > 1))

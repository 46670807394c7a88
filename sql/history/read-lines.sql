-- What was ordered, and what CounterPoint says has left of it, line by line. In history everything has: only what is fully
-- released goes there (counterpoint.md §12).
SELECT L.LIN_SEQ_NO, L.ITEM_NO, L.QTY_SOLD, L.QTY_SHIPPED, L.QTY_INVCD, 'N' AS IN_HISTORY
  FROM dbo.PS_DOC_LIN L
 WHERE L.DOC_ID = :#docId AND L.LIN_TYP <> 'R'
UNION ALL
SELECT L.LIN_SEQ_NO, L.ITEM_NO, L.QTY_SOLD, L.QTY_SOLD, L.QTY_SOLD, 'Y' AS IN_HISTORY
  FROM dbo.PS_ORD_HIST_LIN L
 WHERE L.DOC_ID = :#docId AND L.LIN_TYP <> 'R'
UNION ALL
SELECT L.LIN_SEQ_NO, L.ITEM_NO, L.QTY_SOLD, L.QTY_SOLD, L.QTY_SOLD, 'Y' AS IN_HISTORY
  FROM dbo.PS_TKT_HIST_LIN L
 WHERE L.DOC_ID = :#docId AND L.LIN_TYP = 'S'
 ORDER BY LIN_SEQ_NO

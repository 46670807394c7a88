-- What was paid: the document's own tenders and those of its deposit and release tickets, open or posted. A ticket that
-- returns something is a document of its own. UNION, since a ticket that is just being posted may show in both.
SELECT P.TKT_NO, P.PMT_SEQ_NO, P.PAY_COD, P.DESCR, P.AMT, P.PAY_DAT, R.PROMPT_VAL
  FROM dbo.PS_DOC_PMT P
  LEFT JOIN dbo.PS_DOC_PMT_PROMPT R ON R.DOC_ID = P.DOC_ID AND R.PMT_SEQ_NO = P.PMT_SEQ_NO
 WHERE P.DOC_ID = :#docId
    OR (P.DOC_ID IN (SELECT O.DOC_ID FROM dbo.PS_DOC_HDR_ORIG_DOC O WHERE O.ORIG_DOC_ID = :#docId)
        AND NOT EXISTS (SELECT 1 FROM dbo.PS_DOC_LIN L WHERE L.DOC_ID = P.DOC_ID AND L.LIN_TYP = 'R'))
UNION
SELECT P.TKT_NO, P.PMT_SEQ_NO, P.PAY_COD, P.DESCR, P.AMT, P.PAY_DAT, R.PROMPT_VAL
  FROM dbo.PS_TKT_HIST_PMT P
  LEFT JOIN dbo.PS_TKT_HIST_PMT_PROMPT R ON R.DOC_ID = P.DOC_ID AND R.PMT_SEQ_NO = P.PMT_SEQ_NO
 WHERE P.DOC_ID = :#docId
    OR (P.DOC_ID IN (SELECT O.DOC_ID FROM dbo.PS_TKT_HIST_ORIG_DOC O WHERE O.ORIG_DOC_ID = :#docId)
        AND NOT EXISTS (SELECT 1 FROM dbo.PS_TKT_HIST_LIN L WHERE L.DOC_ID = P.DOC_ID AND L.LIN_TYP = 'R'))
 ORDER BY TKT_NO, PMT_SEQ_NO

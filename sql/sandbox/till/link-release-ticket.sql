-- Release and order know each other by this row; the deposits received are applied here, below zero (counterpoint.md §2.4).
INSERT INTO dbo.PS_DOC_HDR_ORIG_DOC (
    DOC_ID, ORIG_DOC_ID, ORIG_DOC_TYP, ORIG_TKT_NO, DEP_AMT_RECEIVED, DEP_AMT_APPLIED, ORIG_AMT_DUE)
SELECT :ticketId, H.DOC_ID, H.DOC_TYP, H.TKT_NO, 0, T.AMT_DUE - T.TOT, T.AMT_DUE
  FROM dbo.PS_DOC_HDR AS H
  JOIN dbo.PS_DOC_HDR_TOT AS T ON T.DOC_ID = H.DOC_ID AND T.TOT_TYP = 'O'
 WHERE H.DOC_ID = :docId

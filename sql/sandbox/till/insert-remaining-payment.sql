-- What no deposit covers is paid in cash when the goods go out, e.g. on delivery.
INSERT INTO dbo.PS_DOC_PMT (
    DOC_ID, PMT_SEQ_NO, PAY_COD, PAY_COD_TYP, AMT, PMT_LIN_TYP, FINAL_PMT, PAY_DAT, STR_ID, STA_ID, TKT_NO, DESCR, CURNCY_COD,
    HOME_CURNCY_AMT)
SELECT T.DOC_ID, 1, C.PAY_COD, C.PAY_COD_TYP, O.AMT_DUE, 'T', 'Y', :siteTime, T.STR_ID, T.STA_ID, T.TKT_NO, C.DESCR, C.CURNCY_COD,
       O.AMT_DUE
  FROM dbo.PS_DOC_HDR_TOT AS O
  JOIN dbo.PS_DOC_HDR AS T ON T.DOC_ID = :ticketId
  JOIN dbo.SY_PAY_COD AS C ON C.PAY_COD = 'CASH'
 WHERE O.DOC_ID = :docId AND O.TOT_TYP = 'O' AND O.AMT_DUE > 0

-- Cash in the drawer of the till.
INSERT INTO dbo.PS_DOC_PMT (
    DOC_ID, PMT_SEQ_NO, PAY_COD, PAY_COD_TYP, AMT, PMT_LIN_TYP, FINAL_PMT, PAY_DAT, STR_ID, STA_ID, TKT_NO, DESCR, CURNCY_COD,
    HOME_CURNCY_AMT)
SELECT :ticketId, 1, C.PAY_COD, C.PAY_COD_TYP, :extended, 'T', 'Y', :siteTime, :store, :station, :ticketNo, C.DESCR, C.CURNCY_COD,
       :extended
  FROM dbo.SY_PAY_COD AS C
 WHERE C.PAY_COD = 'CASH'

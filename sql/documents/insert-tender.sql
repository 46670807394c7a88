-- Money that the shop's gateway has taken already.
INSERT INTO dbo.PS_DOC_PMT (
    DOC_ID, PMT_SEQ_NO, PAY_COD, PAY_COD_TYP, DESCR, AMT, PMT_LIN_TYP, FINAL_PMT, PAY_DAT, STR_ID, STA_ID, TKT_NO,
    CURNCY_COD, HOME_CURNCY_AMT, CARD_IS_NEW, SECURE_ECOMM_TRX)
VALUES (
    :#docId, :#pmtSeqNo, :#payCod, :#payCodTyp, :#descr, :#amt, 'T', 'Y', :#payDat, :#strId, :#staId, :#tktNo,
    :#curncyCod, :#amt, 'N', 'Y')

-- What one authority's rule took, as the shop computed it.
INSERT INTO dbo.PS_DOC_TAX (
    DOC_ID, AUTH_COD, RUL_COD, TAX_DOC_PART, LIN_AMT, TXBL_LIN_AMT,
    TXBL_MISC_CHG_AMT_1, TXBL_MISC_CHG_AMT_2, TXBL_MISC_CHG_AMT_3, TXBL_MISC_CHG_AMT_4, TXBL_MISC_CHG_AMT_5,
    TXBL_QTY, TAX_AMT, NORM_TAX_AMT, TOT_TXBL_AMT)
VALUES (
    :#docId, :#authCod, :#rulCod, :#taxDocPart, :#linAmt, :#txblLinAmt,
    :#txblMisc1, :#txblMisc2, :#txblMisc3, :#txblMisc4, :#txblMisc5,
    :#txblQty, :#taxAmt, :#taxAmt, :#totTxblAmt)

-- One authority's rule takes less of an open order. Must touch one row.
UPDATE dbo.PS_DOC_TAX
   SET TAX_AMT = TAX_AMT - :#lessTax,
       NORM_TAX_AMT = NORM_TAX_AMT - :#lessTax,
       LIN_AMT = LIN_AMT - :#lessLines,
       TXBL_LIN_AMT = TXBL_LIN_AMT - :#lessTaxed,
       TXBL_MISC_CHG_AMT_1 = TXBL_MISC_CHG_AMT_1 - :#lessMisc1,
       TXBL_MISC_CHG_AMT_2 = TXBL_MISC_CHG_AMT_2 - :#lessMisc2,
       TXBL_MISC_CHG_AMT_3 = TXBL_MISC_CHG_AMT_3 - :#lessMisc3,
       TXBL_MISC_CHG_AMT_4 = TXBL_MISC_CHG_AMT_4 - :#lessMisc4,
       TXBL_MISC_CHG_AMT_5 = TXBL_MISC_CHG_AMT_5 - :#lessMisc5,
       TXBL_QTY = TXBL_QTY - :#lessQty,
       TOT_TXBL_AMT = TOT_TXBL_AMT - :#lessTaxable
 WHERE DOC_ID = :#docId
   AND AUTH_COD = :#authCod
   AND RUL_COD = :#rulCod
   AND TAX_DOC_PART = 'O'

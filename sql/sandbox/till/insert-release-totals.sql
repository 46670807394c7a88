-- The same money as the order's, as a sale; nothing is left to pay: deposits are applied and the rest is tendered.
INSERT INTO dbo.PS_DOC_HDR_TOT (
    DOC_ID, TOT_TYP, SUB_TOT, TAX_AMT, TOT, TOT_HDR_DISC, TOT_LIN_DISC, TOT_MISC, AMT_DUE, INITIAL_MIN_DUE, TAX_AMT_SHIPPED,
    TOT_EXT_COST, LINS, HAS_TAX_OVRD, NORM_TAX_AMT, TOT_TND, TOT_CHNG)
SELECT :ticketId, 'S', SUB_TOT, TAX_AMT, TOT, TOT_HDR_DISC, TOT_LIN_DISC, TOT_MISC, 0, 0, TAX_AMT,
       TOT_EXT_COST, LINS, HAS_TAX_OVRD, NORM_TAX_AMT, TOT, 0
  FROM dbo.PS_DOC_HDR_TOT
 WHERE DOC_ID = :docId AND TOT_TYP = 'O'

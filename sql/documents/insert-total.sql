-- The document's totals. SUB_TOT is gross; discounts are on lines only (counterpoint.md §14.1).
INSERT INTO dbo.PS_DOC_HDR_TOT (
    DOC_ID, TOT_TYP, LINS, SUB_TOT, TOT_LIN_DISC, TOT_HDR_DISC, TAX_AMT, NORM_TAX_AMT, TOT_MISC, TOT, AMT_DUE,
    INITIAL_MIN_DUE, TOT_WEIGHT, TOT_CUBE, TAX_AMT_SHIPPED, TOT_EXT_COST, TOT_TND, TOT_CHNG,
    TOT_GFC_AMT, TOT_SVC_AMT, TAX_OVRD_LINS, HAS_TAX_OVRD, TOT_HDR_DISCNTBL_AMT, TOT_TIP_AMT)
VALUES (
    :#docId, :#totTyp, :#lins, :#subTot, :#totLinDisc, 0, :#taxAmt, :#taxAmt, :#totMisc, :#tot, :#amtDue,
    :#tot, 0, 0, 0, :#totExtCost, :#totTnd, 0,
    0, 0, 0, '!', 0, 0)

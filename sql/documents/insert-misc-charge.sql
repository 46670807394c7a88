-- Shipping or fees, as an amount.
INSERT INTO dbo.PS_DOC_HDR_MISC_CHRG (DOC_ID, TOT_TYP, MISC_CHRG_NO, MISC_TYP, MISC_AMT, MISC_PCT, MISC_TAX_AMT_ALLOC)
VALUES (:#docId, :#totTyp, :#miscChrgNo, 'A', :#miscAmt, 0, :#miscTaxAmtAlloc)

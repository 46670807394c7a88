-- Shipping or fees of an open order come to less. Must touch one row.
UPDATE dbo.PS_DOC_HDR_MISC_CHRG
   SET MISC_AMT = MISC_AMT - :#lessAmt,
       MISC_TAX_AMT_ALLOC = MISC_TAX_AMT_ALLOC - :#lessTax
 WHERE DOC_ID = :#docId
   AND TOT_TYP = 'O'
   AND MISC_CHRG_NO = :#miscChrgNo

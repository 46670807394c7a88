-- A charge of nothing is no charge.
DELETE FROM dbo.PS_DOC_HDR_MISC_CHRG
 WHERE DOC_ID = :#docId
   AND MISC_AMT = 0
   AND MISC_TAX_AMT_ALLOC = 0

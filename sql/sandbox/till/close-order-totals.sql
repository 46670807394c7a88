-- What was due is on the release ticket now.
UPDATE dbo.PS_DOC_HDR_TOT
   SET TAX_AMT_SHIPPED = TAX_AMT, AMT_DUE = 0
 WHERE DOC_ID = :docId AND TOT_TYP = 'O'

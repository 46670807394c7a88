-- The totals of the order's document while it is open.
SELECT TOT, AMT_DUE
  FROM dbo.PS_DOC_HDR_TOT
 WHERE DOC_ID = :#docId
   AND TOT_TYP = :#part

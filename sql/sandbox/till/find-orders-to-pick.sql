-- Open orders that nobody has picked and that have lain long enough.
SELECT TOP (200) DOC_ID
  FROM dbo.PS_DOC_HDR WITH (READPAST)
 WHERE DOC_TYP = 'O' AND ISNULL(HAS_PCKD_LINS, 'N') <> 'Y' AND (RS_UTC_DT IS NULL OR RS_UTC_DT <= :before)
 ORDER BY DOC_ID

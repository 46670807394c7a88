-- Released orders whose tickets wait for the drawer to be posted.
SELECT TOP (200) DOC_ID
  FROM dbo.PS_DOC_HDR WITH (READPAST)
 WHERE DOC_TYP = 'O' AND HAS_RLSD_LINS = 'Y'
 ORDER BY DOC_ID

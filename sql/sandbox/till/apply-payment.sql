-- Every tender of the ticket pays its sale part.
INSERT INTO dbo.PS_DOC_PMT_APPLY (DOC_ID, PMT_SEQ_NO, APPL_TYP, AMT)
SELECT DOC_ID, PMT_SEQ_NO, 'S', AMT
  FROM dbo.PS_DOC_PMT
 WHERE DOC_ID = :ticketId

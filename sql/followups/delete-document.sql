-- The document as it was looked at is no more, and its parts go along. Must touch one row: nobody has picked or released it.
DELETE FROM dbo.PS_DOC_HDR
 WHERE DOC_ID = :#docId
   AND ISNULL(HAS_PCKD_LINS, 'N') <> 'Y'
   AND ISNULL(HAS_RLSD_LINS, 'N') <> 'Y'

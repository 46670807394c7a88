-- A document of ours that nobody has touched is taken back, and its parts go along. Must touch one row.
DELETE FROM dbo.PS_DOC_HDR
 WHERE DOC_ID = :#docId
   AND LST_MAINT_USR_ID = :#usrId
   AND ISNULL(HAS_PCKD_LINS, 'N') <> 'Y'
   AND ISNULL(HAS_RLSD_LINS, 'N') <> 'Y'

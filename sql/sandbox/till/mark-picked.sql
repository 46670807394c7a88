-- Must touch one row; none means that somebody else has picked it, or it is gone.
UPDATE dbo.PS_DOC_HDR
   SET HAS_ENTD_LINS = 'Y', HAS_PCKD_LINS = 'Y',
       RS_UTC_DT = :utc, LST_MAINT_DT = :siteTime, LST_MAINT_USR_ID = 'TILL'
 WHERE DOC_ID = :docId AND DOC_TYP = 'O' AND ISNULL(HAS_PCKD_LINS, 'N') <> 'Y'

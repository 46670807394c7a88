-- Must touch one row: a picked order is released once, and not while it names the interim item.
UPDATE dbo.PS_DOC_HDR
   SET HAS_PCKVRFD_LINS = 'Y', HAS_INVCD_LINS = 'Y', HAS_RLSD_LINS = 'Y', TO_REL_LINS = 0, TO_LEAVE_LINS = 0,
       RS_UTC_DT = :utc, LST_MAINT_DT = :siteTime, LST_MAINT_USR_ID = 'TILL'
 WHERE DOC_ID = :docId AND DOC_TYP = 'O' AND HAS_PCKD_LINS = 'Y' AND ISNULL(HAS_RLSD_LINS, 'N') <> 'Y'
   AND NOT EXISTS (SELECT 1 FROM dbo.PS_DOC_LIN AS L WHERE L.DOC_ID = :docId AND L.ITEM_NO = :interimItem)

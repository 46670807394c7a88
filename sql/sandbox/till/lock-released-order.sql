-- Must touch one row; none means that the order is in history already, or not released.
UPDATE dbo.PS_DOC_HDR SET LST_LCK_DT = :siteTime WHERE DOC_ID = :docId AND DOC_TYP = 'O' AND HAS_RLSD_LINS = 'Y'

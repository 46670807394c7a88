-- Must touch one row; none means that the ticket is posted already.
UPDATE dbo.PS_DOC_HDR SET LST_LCK_DT = :siteTime WHERE DOC_ID = :docId AND DOC_TYP = 'T'

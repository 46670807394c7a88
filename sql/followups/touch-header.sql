-- The order was changed, by us. Must touch one row.
UPDATE dbo.PS_DOC_HDR
   SET ORD_LINS = ORD_LINS - :#lessLins,
       RS_UTC_DT = :#utcTime,
       LST_MAINT_DT = :#siteTime,
       LST_MAINT_USR_ID = :#usrId
 WHERE DOC_ID = :#docId

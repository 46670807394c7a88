-- A sale at the counter to a customer who gives no name.
INSERT INTO dbo.PS_DOC_HDR (
    DOC_ID, DOC_GUID, DOC_TYP, TKT_TYP, STR_ID, STA_ID, TKT_NO, DRW_ID, DRW_SESSION_ID, USR_ID, TKT_DT, TAX_COD, STK_LOC_ID, PRC_LOC_ID,
    SAL_LINS, SAL_LIN_TOT, IS_DOC_COMMITTED, IS_REL_TKT, REQ_REPRICE, IS_OFFLINE, RS_UTC_DT, LST_MAINT_DT, LST_MAINT_USR_ID)
SELECT :ticketId, NEWID(), 'T', 'T', D.STR_ID, :station, :ticketNo, D.DRW_ID, D.DRW_SESSION_ID, 'TILL', :siteTime, 'EXEMPT', :locationId,
       :locationId, 1, :extended, 'Y', 'N', 'N', 'N', :utc, :siteTime, 'TILL'
  FROM dbo.PS_DRW AS D
 WHERE D.STR_ID = :store AND D.DRW_ID = :station

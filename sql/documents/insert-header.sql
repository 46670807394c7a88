-- The document, and its deposit's ticket where the money is in hand. REQ_REPRICE N keeps the shop's prices.
INSERT INTO dbo.PS_DOC_HDR (
    DOC_ID, DOC_GUID, DOC_TYP, TKT_TYP, STR_ID, STA_ID, TKT_NO, DRW_ID, USR_ID, CUST_NO,
    TKT_DT, SHIP_VIA_COD, TAX_COD, NORM_TAX_COD, STK_LOC_ID, PRC_LOC_ID, CUST_PO_NO,
    BILL_TO_CONTACT_ID, SHIP_TO_CONTACT_ID,
    ORD_LINS, SAL_LINS, RET_LINS, GFC_LINS, BO_LINS, SO_LINS, SVC_LINS, DS_LINS, SAL_LIN_TOT, RET_LIN_TOT,
    HAS_ENTD_LINS, HAS_PCKD_LINS, HAS_PCKVRFD_LINS, HAS_INVCD_LINS, HAS_RLSD_LINS, TO_REL_LINS, TO_LEAVE_LINS,
    IS_DOC_COMMITTED, IS_REL_TKT, REQ_REPRICE, IS_OFFLINE, TIMES_PRTD,
    RS_STAT, RS_UTC_DT, LST_MAINT_DT, LST_MAINT_USR_ID)
VALUES (
    :#docId, :#docGuid, :#docTyp, 'T', :#strId, :#staId, :#tktNo, :#drwId, :#usrId, :#custNo,
    :#tktDt, :#shipViaCod, :#taxCod, :#taxCod, :#stkLocId, :#prcLocId, :#custPoNo,
    CAST(:#billToContactId AS TINYINT), CAST(:#shipToContactId AS TINYINT),
    :#ordLins, :#salLins, :#retLins, 0, 0, 0, 0, 0, :#salLinTot, :#retLinTot,
    CASE WHEN :#ordLins > 0 THEN 'Y' ELSE 'N' END, 'N', 'N', 'N', 'N', 0, 0,
    'Y', 'N', 'N', 'N', 0,
    0, :#utcTime, :#siteTime, :#usrId)

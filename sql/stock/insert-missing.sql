-- An item without a stock row at the location gets one of zeros first (counterpoint.md §5.2, §14.5).
INSERT INTO dbo.IM_INV (
    ITEM_NO, LOC_ID, QTY_ON_HND, QTY_COMMIT, QTY_ON_PO, QTY_ON_BO, QTY_ON_XFER_OUT, QTY_ON_XFER_IN, QTY_ON_ORD,
    QTY_ON_LWY, QTY_ON_SO, MIN_QTY, MAX_QTY, DROPSHIP_QTY_ON_CUST_ORD, DROPSHIP_QTY_ON_PO,
    LST_AVG_COST, LST_COST, STD_COST, COST_OF_SLS_PCT, GL_VAL, RS_STAT, RS_UTC_DT, LST_MAINT_DT, LST_MAINT_USR_ID)
SELECT :#itemNo, :#locationId, 0, 0, 0, 0, 0, 0, 0,
       0, 0, 0, 0, 0, 0,
       0, 0, 0, 0, 0, 0, :#utcTime, :#siteTime, :#userId
 WHERE NOT EXISTS (SELECT 1
                     FROM dbo.IM_INV WITH (UPDLOCK, HOLDLOCK)
                    WHERE ITEM_NO = :#itemNo
                      AND LOC_ID = :#locationId)

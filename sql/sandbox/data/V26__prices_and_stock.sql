-- Prices: every item has a row at '*'; at store location 01 only those that end in an even digit, and there the store's
-- row is the one that counts: every fiftieth costs a dollar more at '*' (counterpoint.md §5.3, location first).
INSERT INTO dbo.IM_PRC (ITEM_NO, LOC_ID, REG_PRC, PRC_1, PRC_2, PRC_3, LST_MAINT_DT, RS_UTC_DT)
SELECT ITEM_NO, '*', REG_PRC + CASE ALT_2_UNIT WHEN 'CS' THEN 1 ELSE 0 END, PRC_1 + CASE ALT_2_UNIT WHEN 'CS' THEN 1 ELSE 0 END,
       ROUND(PRC_1 * 0.9, 4), ROUND(PRC_1 * 0.8, 4), LST_MAINT_DT, RS_UTC_DT
  FROM dbo.IM_ITEM;

INSERT INTO dbo.IM_PRC (ITEM_NO, LOC_ID, REG_PRC, PRC_1, PRC_2, PRC_3, LST_MAINT_DT, RS_UTC_DT)
SELECT ITEM_NO, '01', REG_PRC, PRC_1, ROUND(PRC_1 * 0.9, 4), ROUND(PRC_1 * 0.8, 4), LST_MAINT_DT, RS_UTC_DT
  FROM dbo.IM_ITEM
 WHERE RIGHT(ITEM_NO, 1) IN ('0', '2', '4', '6', '8') AND ITEM_NO <> '01-10102';

-- Stock at the store and in the warehouse. ITEM-0199 is far below zero, as on the origin site; ITEM-0198 has no row at all.
INSERT INTO dbo.IM_INV (
    ITEM_NO, LOC_ID, QTY_ON_HND, QTY_COMMIT, QTY_ON_PO, QTY_ON_BO, QTY_ON_XFER_OUT, QTY_ON_XFER_IN, QTY_ON_ORD, QTY_ON_LWY,
    QTY_ON_SO, MIN_QTY, MAX_QTY, DROPSHIP_QTY_ON_CUST_ORD, DROPSHIP_QTY_ON_PO, LST_AVG_COST, LST_COST, STD_COST, COST_OF_SLS_PCT,
    GL_VAL, RS_STAT, LST_MAINT_DT, RS_UTC_DT)
SELECT S.ITEM_NO, S.LOC_ID, S.QTY, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, S.COST, S.COST, S.COST, 0,
       ROUND(S.QTY * S.COST, 2), 0, S.LST_MAINT_DT, S.RS_UTC_DT
  FROM (
    SELECT I.ITEM_NO, L.LOC_ID, CASE WHEN I.ITEM_NO = 'ITEM-0199' AND L.LOC_ID = '01' THEN -8000 ELSE L.QTY END AS QTY,
           I.LST_COST AS COST, I.LST_MAINT_DT, I.RS_UTC_DT
      FROM dbo.IM_ITEM AS I
     CROSS JOIN (VALUES ('01', 100000), ('WH', 5000)) AS L (LOC_ID, QTY)
     WHERE I.ITEM_TYP = 'I' AND I.STAT = 'A' AND I.ITEM_NO <> 'ITEM-0198'
  ) AS S;

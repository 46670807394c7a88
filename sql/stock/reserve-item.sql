-- Promises stock to a document: on order and committed go up together (counterpoint.md §5.2).
-- Must touch exactly one row for each item.
UPDATE dbo.IM_INV
   SET QTY_ON_ORD = QTY_ON_ORD + :#onOrderQty,
       QTY_COMMIT = QTY_COMMIT + :#commitQty,
       LST_MAINT_DT = :#siteTime,
       LST_MAINT_USR_ID = :#userId,
       RS_UTC_DT = :#utcTime
 WHERE ITEM_NO = :#itemNo
   AND LOC_ID = :#locationId

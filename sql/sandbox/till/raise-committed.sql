-- An unposted ticket commits its goods (counterpoint.md §5.2).
UPDATE dbo.IM_INV
   SET QTY_COMMIT = QTY_COMMIT + :quantity,
       RS_UTC_DT = :utc
 WHERE ITEM_NO = :itemNo AND LOC_ID = :locationId

-- Released goods are not on order any more, but stay committed until their ticket is posted (counterpoint.md §5.2).
UPDATE dbo.IM_INV
   SET QTY_ON_ORD = QTY_ON_ORD - :quantity,
       RS_UTC_DT = :utc
 WHERE ITEM_NO = :itemNo AND LOC_ID = :locationId

-- The item that carries what no line can bear. No row means that CounterPoint does not have it.
SELECT ITEM_NO, DESCR, ITEM_TYP, CATEG_COD
  FROM dbo.IM_ITEM
 WHERE ITEM_NO = :#allowanceItem

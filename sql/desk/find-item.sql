-- An item and the units it can be sold in.
SELECT ITEM_NO, DESCR, STK_UNIT, ALT_1_UNIT, ALT_2_UNIT, ALT_3_UNIT, ALT_4_UNIT, ALT_5_UNIT
  FROM dbo.IM_ITEM
 WHERE ITEM_NO = :#itemNo

-- Under which SKUs a shop may sell the next items that are meant for it: the item's number, the number with an ending that names one
-- of its units, and the number with the values of a cell of its grid.
WITH MEANT AS (
    SELECT TOP (100) I.ITEM_NO, I.TRK_METH, I.STK_UNIT, I.ALT_1_UNIT, I.ALT_2_UNIT, I.ALT_3_UNIT, I.ALT_4_UNIT, I.ALT_5_UNIT
      FROM dbo.IM_ITEM I
     WHERE I.ITEM_NO > :#lastItem
       AND I.IS_ECOMM_ITEM = 'Y'
       AND I.STAT IN ('A', 'V')
     ORDER BY I.ITEM_NO)
SELECT ITEM_NO, ITEM_NO AS SKU, CAST(NULL AS VARCHAR(10)) AS UNIT, CAST(NULL AS VARCHAR(47)) AS CELL
  FROM MEANT
UNION
SELECT M.ITEM_NO, CONCAT(M.ITEM_NO, U.SUFFIX), U.UNIT, NULL
  FROM MEANT M
  JOIN dbo.USER_UNIT_MAPPING U
    ON U.UNIT IN (M.STK_UNIT, M.ALT_1_UNIT, M.ALT_2_UNIT, M.ALT_3_UNIT, M.ALT_4_UNIT, M.ALT_5_UNIT)
UNION
SELECT M.ITEM_NO, REPLACE(CONCAT(M.ITEM_NO, '-', C.DIM_1_UPR, '-', C.DIM_2_UPR, '-', C.DIM_3_UPR), '-*', ''), NULL,
       CONCAT(C.DIM_1_UPR, '|', C.DIM_2_UPR, '|', C.DIM_3_UPR)
  FROM MEANT M
  JOIN dbo.IM_INV_CELL C ON C.ITEM_NO = M.ITEM_NO
 WHERE M.TRK_METH = 'G'
 ORDER BY 1, 2

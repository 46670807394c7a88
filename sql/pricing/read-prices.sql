-- Prices by item and location that changed since; '*' is every location without a row of its own.
SELECT ITEM_NO, LOC_ID, REG_PRC, PRC_1, PRC_2, PRC_3, PRC_4, PRC_5, PRC_6
  FROM dbo.IM_PRC
 WHERE RS_UTC_DT >= :#since
    OR RS_UTC_DT IS NULL

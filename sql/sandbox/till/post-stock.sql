-- Posted goods have left: on hand and committed go down together, so that what is available stays as it was.
UPDATE dbo.IM_INV
   SET QTY_ON_HND = QTY_ON_HND - :quantity,
       QTY_COMMIT = QTY_COMMIT - :quantity,
       GL_VAL = GL_VAL - ROUND(CAST(:quantity AS DECIMAL(15, 4)) * LST_AVG_COST, 2),
       FST_SAL_DAT = ISNULL(FST_SAL_DAT, :siteTime),
       LST_SAL_DAT = :siteTime,
       RS_UTC_DT = :utc
 WHERE ITEM_NO = :itemNo AND LOC_ID = :locationId

-- Items that changed since, as far as item filters ask for them. A filter that asks for a column that is not here is
-- reported by prices check: add the column, and deploy.
SELECT ITEM_NO, DESCR, ITEM_TYP, CATEG_COD, SUBCAT_COD, ACCT_COD, ATTR_COD_1, PROF_COD_1, PROF_COD_2, PROF_COD_3, PROF_NO_1,
       PROF_NO_2, TRK_METH, STAT, STK_UNIT, BARCOD, IS_TXBL, IS_DISCNTBL, IS_ECOMM_ITEM, ITEM_VEND_NO, REG_PRC, PRC_1
  FROM dbo.IM_ITEM
 WHERE RS_UTC_DT >= :#since
    OR RS_UTC_DT IS NULL

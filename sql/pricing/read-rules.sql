-- Every price rule with its breaks, a row a break, in one statement so that none is seen without the other. A rule without
-- breaks has one row whose BRK_MIN_QTY is null.
SELECT R.GRP_TYP, R.GRP_COD, R.RUL_SEQ_NO, R.DESCR, R.CUST_NO, R.ITEM_NO, R.CUST_FILT, R.CUST_FILT_TEXT, R.ITEM_FILT,
       R.ITEM_FILT_TEXT, R.SAL_FILT, R.MIN_QTY, R.USE_BOGO_TWOFER,
       B.MIN_QTY AS BRK_MIN_QTY, B.PRC_METH, B.PRC_BASIS, B.AMT_OR_PCT, B.PRC_BRK_DESCR
  FROM dbo.IM_PRC_RUL R
  LEFT JOIN dbo.IM_PRC_RUL_BRK B ON B.GRP_TYP = R.GRP_TYP AND B.GRP_COD = R.GRP_COD AND B.RUL_SEQ_NO = R.RUL_SEQ_NO
 ORDER BY R.GRP_TYP, R.GRP_COD, R.RUL_SEQ_NO, B.MIN_QTY

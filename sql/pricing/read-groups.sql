-- Every price group (counterpoint.md §5.3): disabled and past ones too, so that it can be said why they do not apply.
SELECT GRP_TYP, GRP_COD, GRP_SEQ_NO, DESCR, CUST_FILT, NO_BEG_DAT, BEG_DAT, BEG_TIM_FLG, NO_END_DAT, END_DAT, END_TIM_FLG, ENABLED
  FROM dbo.IM_PRC_GRP
 ORDER BY GRP_TYP, GRP_COD

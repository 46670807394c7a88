-- Customers that changed since, as far as customer filters ask for them. NCR_BID_NO says which contract is whose: where a
-- site keeps it in another column, name that one AS NCR_BID_NO.
SELECT CUST_NO, NCR_BID_NO, CUST_TYP, CUST_NAM_TYP, CATEG_COD, PROF_COD_1, PROF_COD_2, PROF_COD_3, PROF_COD_4, PROF_COD_5,
       PROF_ALPHA_1, PROF_NO_1, STR_ID, SLS_REP, TERMS_COD, TAX_COD, STATE, ZIP_COD, CNTRY, IS_ECOMM_CUST
  FROM dbo.AR_CUST
 WHERE RS_UTC_DT >= :#since
    OR RS_UTC_DT IS NULL

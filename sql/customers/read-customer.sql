-- What CounterPoint says of a customer in the fields that a shop knows, too.
SELECT CUST_NO, NAM, FST_NAM, LST_NAM, CUST_NAM_TYP, ADRS_1, ADRS_2, ADRS_3, CITY, STATE, ZIP_COD, CNTRY,
       PHONE_1, EMAIL_ADRS_1, PROF_COD_1, TAX_COD, NCR_BID_NO
  FROM dbo.AR_CUST
 WHERE CUST_NO = :#custNo

-- What the shop changed of a customer, and its search copies with it. Must touch exactly one row.
UPDATE dbo.AR_CUST
   SET CUST_NAM_TYP = :#custNamTyp,
       NAM = :#nam, NAM_UPR = :#namUpr, FST_NAM = :#fstNam, FST_NAM_UPR = :#fstNamUpr, LST_NAM = :#lstNam, LST_NAM_UPR = :#lstNamUpr,
       ADRS_1 = :#adrs1, ADRS_2 = :#adrs2, ADRS_3 = :#adrs3, CITY = :#city, STATE = :#state, ZIP_COD = :#zipCod, CNTRY = :#cntry,
       PHONE_1 = :#phone1, EMAIL_ADRS_1 = :#emailAdrs1,
       PROF_COD_1 = ISNULL(CAST(:#profCod1 AS VARCHAR(10)), PROF_COD_1),
       TAX_COD = ISNULL(CAST(:#taxCod AS VARCHAR(10)), TAX_COD),
       NCR_BID_NO = ISNULL(CAST(:#ncrBidNo AS VARCHAR(20)), NCR_BID_NO),
       IS_ECOMM_CUST = 'Y',
       RS_UTC_DT = :#utcTime,
       LST_MAINT_DT = :#siteTime,
       LST_MAINT_USR_ID = :#userId
 WHERE CUST_NO = :#custNo

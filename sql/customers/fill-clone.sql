-- Makes the copy its own: who it is, and nothing owed, ordered or bought yet. Must touch exactly one row.
UPDATE dbo.AR_CUST
   SET NAM = :#nam, NAM_UPR = :#namUpr, FST_NAM = :#fstNam, FST_NAM_UPR = :#fstNamUpr, LST_NAM = :#lstNam, LST_NAM_UPR = :#lstNamUpr,
       SALUTATION = NULL,
       CUST_NAM_TYP = :#custNamTyp,
       ADRS_1 = :#adrs1, ADRS_2 = :#adrs2, ADRS_3 = :#adrs3, CITY = :#city, STATE = :#state, ZIP_COD = :#zipCod, CNTRY = :#cntry,
       PHONE_1 = :#phone1, EMAIL_ADRS_1 = :#emailAdrs1,
       PROF_COD_1 = ISNULL(CAST(:#profCod1 AS VARCHAR(10)), PROF_COD_1),
       TAX_COD = ISNULL(CAST(:#taxCod AS VARCHAR(10)), TAX_COD),
       NCR_BID_NO = CAST(:#ncrBidNo AS VARCHAR(20)),
       STR_ID = :#strId,
       IS_ECOMM_CUST = 'Y',
       BAL = 0, UNPSTD_BAL = 0, ORD_BAL = 0, NO_OF_ORDS = 0, LWY_BAL = 0, NO_OF_LWYS = 0, LOY_PTS_BAL = 0,
       FST_SAL_DAT = NULL, LST_SAL_DAT = NULL, LST_SAL_AMT = NULL,
       RS_STAT = 0,
       RS_UTC_DT = :#utcTime,
       LST_MAINT_DT = :#siteTime,
       LST_MAINT_USR_ID = :#userId
 WHERE CUST_NO = :#custNo

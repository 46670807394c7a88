-- One more ship-to address of a customer (counterpoint.md §4.2). Two at once meet at the key; the later one looks again.
INSERT INTO dbo.AR_SHIP_ADRS (
    CUST_NO, SHIP_ADRS_ID, NAM, NAM_UPR, SHIP_NAM_TYP, FST_NAM, LST_NAM, ADRS_1, ADRS_2, ADRS_3, CITY, STATE, ZIP_COD, CNTRY,
    PHONE_1, RS_UTC_DT, LST_MAINT_DT, LST_MAINT_USR_ID)
VALUES (
    :#custNo, :#shipAdrsId, :#nam, :#namUpr, :#custNamTyp, :#fstNam, :#lstNam, :#adrs1, :#adrs2, :#adrs3, :#city, :#state, :#zipCod,
    :#cntry, :#phone1, :#utcTime, :#siteTime, :#userId)

-- Bill-to (1) or ship-to (2) as it stood when the order was placed.
INSERT INTO dbo.PS_DOC_CONTACT (
    DOC_ID, CONTACT_ID, NAM, NAM_TYP, FST_NAM, LST_NAM, ADRS_1, ADRS_2, ADRS_3, CITY, STATE, ZIP_COD, CNTRY,
    PHONE_1, EMAIL_ADRS_1)
VALUES (
    :#docId, :#contactId, :#nam, :#namTyp, :#fstNam, :#lstNam, :#adrs1, :#adrs2, :#adrs3, :#city, :#state, :#zipCod, :#cntry,
    :#phone1, :#emailAdrs1)

-- Where a customer's goods have gone: all ship-to addresses.
SELECT SHIP_ADRS_ID, NAM, ADRS_1, ADRS_2, ADRS_3, CITY, STATE, ZIP_COD, CNTRY
  FROM dbo.AR_SHIP_ADRS
 WHERE CUST_NO = :#custNo

-- Everybody with this e-mail: it is not unique in AR_CUST (counterpoint.md §4.2).
SELECT CUST_NO
  FROM dbo.AR_CUST
 WHERE LOWER(LTRIM(RTRIM(EMAIL_ADRS_1))) = :#emailKey
 ORDER BY CUST_NO

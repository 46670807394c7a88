-- The customers of a contract. NCR_BID_NO is a column that the site added itself (counterpoint.md §4.1).
SELECT CUST_NO
  FROM dbo.AR_CUST
 WHERE NCR_BID_NO = :#bidNumber
 ORDER BY CUST_NO

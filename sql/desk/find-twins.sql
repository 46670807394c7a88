-- Customers who share an e-mail address with others: who they are in CounterPoint, and what hangs on each.
SELECT LOWER(LTRIM(RTRIM(C.EMAIL_ADRS_1))) AS EMAIL_KEY, C.CUST_NO, C.NAM, C.NO_OF_ORDS, C.BAL,
       (SELECT COUNT(*) FROM dbo.USER_CUSTOMER_MAP M WHERE M.CUST_NO = C.CUST_NO) AS LINKS
  FROM dbo.AR_CUST C
 WHERE LOWER(LTRIM(RTRIM(C.EMAIL_ADRS_1))) IN (SELECT LOWER(LTRIM(RTRIM(D.EMAIL_ADRS_1)))
                                                 FROM dbo.AR_CUST D
                                                WHERE D.EMAIL_ADRS_1 LIKE '%@%'
                                                GROUP BY LOWER(LTRIM(RTRIM(D.EMAIL_ADRS_1)))
                                               HAVING COUNT(*) > 1)
 ORDER BY C.CUST_NO

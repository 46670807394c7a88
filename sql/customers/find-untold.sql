-- Linked accounts whose shop knows something else of their customer than CounterPoint says.
SELECT TOP (500) S.STAGING_ID, S.SHOP, S.WOO_USER_ID,
       CONCAT(C.CUST_NO, '|', RTRIM(ISNULL(C.PROF_COD_1, '')), '|', RTRIM(ISNULL(C.NCR_BID_NO, '')), '|', RTRIM(ISNULL(C.CATEG_COD, ''))) AS TOLD
  FROM dbo.USER_CUSTOMER_STAGING S
  JOIN dbo.AR_CUST C ON C.CUST_NO = S.CUST_NO
 WHERE S.STATE = 'LINKED'
   AND ISNULL(S.TOLD, '') <> CONCAT(C.CUST_NO, '|', RTRIM(ISNULL(C.PROF_COD_1, '')), '|', RTRIM(ISNULL(C.NCR_BID_NO, '')), '|', RTRIM(ISNULL(C.CATEG_COD, '')))
 ORDER BY S.STAGING_ID

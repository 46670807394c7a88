-- What CounterPoint says now of the customer of an account that the shop is to be told of.
SELECT S.SHOP, S.SOURCE_KEY, S.WOO_USER_ID, C.CUST_NO, C.CATEG_COD, C.PROF_COD_1, C.NCR_BID_NO
  FROM dbo.USER_CUSTOMER_STAGING S
  JOIN dbo.AR_CUST C ON C.CUST_NO = S.CUST_NO
 WHERE S.SHOP = :#shop
   AND S.WOO_USER_ID = CAST(:#accountId AS BIGINT)

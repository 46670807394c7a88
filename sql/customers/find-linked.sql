-- Whom this shop account or this e-mail is linked to, if that customer still exists.
SELECT M.LINK_TYP, M.LINK_KEY, M.CUST_NO
  FROM dbo.USER_CUSTOMER_MAP M
  JOIN dbo.AR_CUST C ON C.CUST_NO = M.CUST_NO
 WHERE M.LINK_TYP = 'USER'
   AND M.LINK_KEY = :#userKey
UNION ALL
SELECT M.LINK_TYP, M.LINK_KEY, M.CUST_NO
  FROM dbo.USER_CUSTOMER_MAP M
  JOIN dbo.AR_CUST C ON C.CUST_NO = M.CUST_NO
 WHERE M.LINK_TYP = 'EMAIL'
   AND M.LINK_KEY = :#emailKey

-- Whether the template customer is there.
SELECT CUST_NO
  FROM dbo.AR_CUST
 WHERE CUST_NO = :#templateCustomer

-- The customer that new ones are copies of, if it is there.
SELECT CUST_NO AS CODE
  FROM dbo.AR_CUST
 WHERE CUST_NO = :#templateCustomer

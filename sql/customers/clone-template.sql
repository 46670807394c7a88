-- A new customer begins as a copy of the template customer, site-added columns included (counterpoint.md §4.1, §14.9).
-- No row means that there is no template customer, or that the number is taken.
INSERT INTO dbo.AR_CUST (CUST_NO, {{columns:AR_CUST but CUST_NO}})
SELECT :#custNo, {{columns:AR_CUST but CUST_NO}}
  FROM dbo.AR_CUST
 WHERE CUST_NO = :#templateCustomer
   AND NOT EXISTS (SELECT 1 FROM dbo.AR_CUST WHERE CUST_NO = :#custNo)

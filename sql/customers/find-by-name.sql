-- Customers of a name, whose phones a person's own has still to be compared with: sites write one number in many ways.
SELECT CUST_NO, PHONE_1, PHONE_2, MBL_PHONE_1, MBL_PHONE_2
  FROM dbo.AR_CUST
 WHERE NAM_UPR IN (:#nameKey, :#personKey)
   AND NAM_UPR <> ''
 ORDER BY CUST_NO

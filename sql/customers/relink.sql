-- A link whose customer is gone from CounterPoint points to the new one; one whose customer is there stays.
UPDATE dbo.USER_CUSTOMER_MAP
   SET CUST_NO = :#custNo,
       UPDATED_UTC = :#utcTime
 WHERE LINK_TYP = :#linkTyp
   AND LINK_KEY = :#linkKey
   AND NOT EXISTS (SELECT 1 FROM dbo.AR_CUST C WHERE C.CUST_NO = dbo.USER_CUSTOMER_MAP.CUST_NO)

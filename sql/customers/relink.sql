-- A link whose customer is gone from CounterPoint points to the new one.
UPDATE dbo.USER_CUSTOMER_MAP
   SET CUST_NO = :#custNo,
       UPDATED_UTC = :#utcTime
 WHERE LINK_TYP = :#linkTyp
   AND LINK_KEY = :#linkKey

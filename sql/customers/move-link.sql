-- A person decides who an account or an e-mail address is, whoever it was before.
UPDATE dbo.USER_CUSTOMER_MAP
   SET CUST_NO = :#custNo,
       MAPPING_SOURCE = :#mappingSource,
       UPDATED_UTC = :#utcTime
 WHERE LINK_TYP = :#linkTyp
   AND LINK_KEY = :#linkKey

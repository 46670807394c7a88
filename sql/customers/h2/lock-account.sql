-- One staged account, kept still while a fresh look at it is compared.
SELECT STAGING_ID, SHOP, SOURCE_KEY, STATE, CONTENT_HASH, REASON_CODE, ATTEMPTS, CUST_NO
  FROM dbo.USER_CUSTOMER_STAGING
 WHERE SHOP = :#shop
   AND SOURCE_KEY = :#sourceKey
   FOR UPDATE

-- The staged account that could not be linked, as it is now.
SELECT STAGING_ID, SHOP, SOURCE_KEY, STATE, CONTENT_HASH, REASON_CODE, ATTEMPTS, CUST_NO
  FROM dbo.USER_CUSTOMER_STAGING
 WHERE STAGING_ID = :#stagingId

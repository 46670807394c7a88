-- Where a staged order stands, for the error channel.
SELECT STAGING_ID, SHOP, WOO_ORDER_ID, WOO_ORDER_NO, STATE, ATTEMPTS, REASON_CODE
  FROM dbo.USER_ORDER_STAGING
 WHERE STAGING_ID = :#stagingId

-- What the shop will know of the account's customer. Must touch exactly one row.
UPDATE dbo.USER_CUSTOMER_STAGING
   SET TOLD = :#told
 WHERE STAGING_ID = :#stagingId

-- Claims one staged account for this transaction. No row means somebody else has it, or it is not staged any more.
SELECT STAGING_ID, SHOP, SOURCE_KEY, PAYLOAD, CONTENT_HASH, SYNCED, KEEP_SIDE
  FROM dbo.USER_CUSTOMER_STAGING WITH (UPDLOCK, READPAST, ROWLOCK)
 WHERE STAGING_ID = :#stagingId
   AND STATE = 'STAGED'

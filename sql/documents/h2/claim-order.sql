-- Claims one staged order for this transaction. No row means somebody else has it, or it is not staged any more.
-- A crash frees it by itself: the claim is nothing but the row's lock.
SELECT STAGING_ID, SHOP, WOO_ORDER_ID, PAYLOAD, CONTENT_HASH
  FROM dbo.USER_ORDER_STAGING
 WHERE STAGING_ID = :#stagingId
   AND STATE = 'STAGED'
   FOR UPDATE SKIP LOCKED

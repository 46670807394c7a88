-- Sends an account that was set aside through again. Must touch one row, or none where it moved on meanwhile. What two
-- sides agreed on says nothing about another customer.
UPDATE dbo.USER_CUSTOMER_STAGING
   SET STATE = 'STAGED',
       KEEP_SIDE = :#keepSide,
       SYNCED = CASE WHEN :#custNo = '' OR CUST_NO = :#custNo THEN SYNCED ELSE NULL END,
       ATTEMPTS = 0,
       NEXT_ATTEMPT_UTC = NULL,
       UPDATED_UTC = :#utcTime
 WHERE STAGING_ID = :#stagingId
   AND STATE = :#fromState

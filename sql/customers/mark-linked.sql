-- The account is its customer's, and both agree. Must touch exactly one row.
UPDATE dbo.USER_CUSTOMER_STAGING
   SET STATE = 'LINKED',
       CUST_NO = :#custNo,
       SYNCED = :#synced,
       KEEP_SIDE = NULL,
       REASON_CLASS = NULL,
       REASON_CODE = NULL,
       REASON = NULL,
       REASON_FIELD = NULL,
       REASON_MEND = NULL,
       MISSING_KIND = NULL,
       MISSING_KEY = NULL,
       ATTEMPTS = 0,
       NEXT_ATTEMPT_UTC = NULL,
       UPDATED_UTC = :#utcTime
 WHERE STAGING_ID = :#stagingId
   AND STATE = 'STAGED'

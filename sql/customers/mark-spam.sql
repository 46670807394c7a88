-- The account is nobody's any more.
UPDATE dbo.USER_CUSTOMER_STAGING
   SET STATE = 'SKIPPED',
       REASON_CLASS = NULL,
       REASON_CODE = NULL,
       REASON = :#reason,
       REASON_FIELD = NULL,
       REASON_MEND = NULL,
       MISSING_KIND = NULL,
       MISSING_KEY = NULL,
       NEXT_ATTEMPT_UTC = NULL,
       UPDATED_UTC = :#utcTime
 WHERE STAGING_ID = :#stagingId

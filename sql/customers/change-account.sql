-- Takes what the shop says now. Must touch exactly one row: the one that was compared.
UPDATE dbo.USER_CUSTOMER_STAGING
   SET EMAIL_ADRS_1 = :#email,
       STATE = :#state,
       CONTENT_HASH = :#contentHash,
       PAYLOAD = :#payload,
       REASON_CLASS = NULL,
       REASON_CODE = NULL,
       REASON = :#reason,
       REASON_FIELD = NULL,
       REASON_MEND = NULL,
       MISSING_KIND = NULL,
       MISSING_KEY = NULL,
       ATTEMPTS = 0,
       NEXT_ATTEMPT_UTC = NULL,
       UPDATED_UTC = :#utcTime
 WHERE STAGING_ID = :#stagingId
   AND STATE = :#fromState
   AND CONTENT_HASH = :#knownHash

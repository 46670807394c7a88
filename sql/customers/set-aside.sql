-- An account that could not be linked: rejected, held, or due again later. Must touch one row, or none where the account
-- moved on, be it only to other content than what failed.
UPDATE dbo.USER_CUSTOMER_STAGING
   SET STATE = :#toState,
       REASON_CLASS = :#reasonClass,
       REASON_CODE = :#reasonCode,
       REASON = :#reason,
       REASON_FIELD = :#reasonField,
       REASON_MEND = :#reasonMend,
       MISSING_KIND = :#missingKind,
       MISSING_KEY = :#missingKey,
       ATTEMPTS = :#attempts,
       NEXT_ATTEMPT_UTC = DATEADD(MILLISECOND, CAST(:#pauseMillis AS INT), SYSUTCDATETIME()),
       UPDATED_UTC = :#utcTime
 WHERE STAGING_ID = :#stagingId
   AND STATE = 'STAGED'
   AND (:#claimedHash = '' OR CONTENT_HASH = :#claimedHash)

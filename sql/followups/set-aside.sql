-- What could not be carried over: rejected, held, or due again later.
UPDATE dbo.USER_FOLLOW_UP
   SET STATE = :#toState,
       REASON_CLASS = :#reasonClass,
       REASON_CODE = :#reasonCode,
       REASON = :#reason,
       REASON_FIELD = :#reasonField,
       REASON_MEND = :#reasonMend,
       ATTEMPTS = :#attempts,
       NEXT_ATTEMPT_UTC = DATEADD(MILLISECOND, CAST(:#pauseMillis AS INT), SYSUTCDATETIME()),
       UPDATED_UTC = :#utcTime
 WHERE FOLLOW_UP_ID = :#followUpId
   AND STATE IN ('STAGED', 'HELD')

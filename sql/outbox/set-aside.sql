-- The shop could not be told: due again later, or given up where the order is gone from the shop. No row where somebody
-- else claimed it meanwhile.
UPDATE dbo.USER_OUTBOX
   SET STATE = :#toState,
       REASON = :#reason,
       NEXT_ATTEMPT_UTC = DATEADD(MILLISECOND, CAST(:#pauseMillis AS INT), SYSUTCDATETIME())
 WHERE OUTBOX_ID = :#outboxId
   AND STATE = 'DUE'
   AND ATTEMPTS = :#attempts

-- Before a write that takes long: still ours, and for long enough. The number of attempts says whose it is, since each
-- claim is one. No row means that somebody else claimed it meanwhile.
UPDATE dbo.USER_OUTBOX
   SET NEXT_ATTEMPT_UTC = DATEADD(SECOND, 300, SYSUTCDATETIME())
 WHERE OUTBOX_ID = :#outboxId
   AND STATE = 'DUE'
   AND ATTEMPTS = :#attempts

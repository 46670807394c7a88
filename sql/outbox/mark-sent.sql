-- The shop knows. Touches one row, or none where somebody else claimed it meanwhile: they will find it told.
UPDATE dbo.USER_OUTBOX
   SET STATE = 'SENT',
       SENT_UTC = SYSUTCDATETIME(),
       NEXT_ATTEMPT_UTC = NULL,
       REASON = NULL
 WHERE OUTBOX_ID = :#outboxId
   AND STATE = 'DUE'
   AND ATTEMPTS = :#attempts

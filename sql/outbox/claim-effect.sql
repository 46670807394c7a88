-- Takes one effect for a few minutes, in which the shop may be slow: who crashes with it leaves it to the next. No row
-- means somebody else has it.
UPDATE dbo.USER_OUTBOX
   SET ATTEMPTS = ATTEMPTS + 1,
       NEXT_ATTEMPT_UTC = DATEADD(SECOND, 300, SYSUTCDATETIME())
 WHERE OUTBOX_ID = :#outboxId
   AND STATE = 'DUE'
   AND (NEXT_ATTEMPT_UTC IS NULL OR NEXT_ATTEMPT_UTC <= SYSUTCDATETIME())

-- The shop could not be told: due again later, or given up where the order is gone from the shop.
UPDATE dbo.USER_OUTBOX
   SET STATE = :#toState,
       REASON = :#reason,
       NEXT_ATTEMPT_UTC = CAST(:#nextAttemptUtc AS DATETIME2)
 WHERE OUTBOX_ID = :#outboxId
   AND STATE = 'DUE'

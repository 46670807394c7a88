-- A person sends a follow-up through again, or has seen to it. Must touch one row, or none where it moved on.
UPDATE dbo.USER_FOLLOW_UP
   SET STATE = :#toState,
       OUTCOME = :#outcome,
       REASON_CLASS = NULL,
       REASON_CODE = NULL,
       REASON = :#why,
       REASON_FIELD = NULL,
       REASON_MEND = NULL,
       ATTEMPTS = 0,
       NEXT_ATTEMPT_UTC = NULL,
       UPDATED_UTC = :#utcTime
 WHERE FOLLOW_UP_ID = :#followUpId
   AND STATE = :#fromState

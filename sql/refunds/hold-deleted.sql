-- The shop deleted a refund that CounterPoint has. Touches one row, or none where somebody saw to it.
UPDATE dbo.USER_FOLLOW_UP
   SET STATE = 'HELD',
       REASON_CLASS = :#reasonClass,
       REASON_CODE = :#reasonCode,
       REASON = :#reason,
       REASON_MEND = :#reasonMend,
       NEXT_ATTEMPT_UTC = NULL,
       UPDATED_UTC = :#utcTime
 WHERE FOLLOW_UP_ID = :#followUpId
   AND STATE = 'DONE'

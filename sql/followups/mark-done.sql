-- It is carried over, or nothing was to be done. Must touch one row.
UPDATE dbo.USER_FOLLOW_UP
   SET STATE = 'DONE',
       OUTCOME = :#outcome,
       AMT = CAST(:#amt AS DECIMAL(15, 2)),
       PAID_BACK = CAST(:#paidBack AS DECIMAL(15, 2)),
       LESS_UNITS = CAST(:#lessUnits AS DECIMAL(15, 4)),
       HAPPENED_UTC = CAST(:#happenedUtc AS DATETIME2),
       PAYLOAD = :#payload,
       REASON_CLASS = NULL,
       REASON_CODE = NULL,
       REASON = :#sentence,
       REASON_FIELD = NULL,
       REASON_MEND = NULL,
       NEXT_ATTEMPT_UTC = NULL,
       DOC_ID = CAST(:#docId AS BIGINT),
       TKT_NO = :#tktNo,
       UPDATED_UTC = :#utcTime
 WHERE FOLLOW_UP_ID = :#followUpId
   AND STATE IN ('STAGED', 'HELD')

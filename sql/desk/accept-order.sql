-- A person has seen to it: the document is right as it stands. Must touch one row, or none where the order moved on.
UPDATE dbo.USER_ORDER_STAGING
   SET STATE = :#toState,
       REASON_CLASS = NULL,
       REASON_CODE = NULL,
       REASON = NULL,
       REASON_FIELD = NULL,
       REASON_MEND = NULL,
       UPDATED_UTC = :#utcTime
 WHERE STAGING_ID = :#stagingId
   AND STATE = 'HELD'
   AND CP_DOC_ID IS NOT NULL

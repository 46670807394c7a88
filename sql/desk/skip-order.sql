-- A person leaves an order out. Must touch one row, or none where it moved on or has a document.
UPDATE dbo.USER_ORDER_STAGING
   SET STATE = 'SKIPPED',
       REASON_CLASS = NULL,
       REASON_CODE = NULL,
       REASON = :#why,
       REASON_FIELD = NULL,
       REASON_MEND = NULL,
       MISSING_KIND = NULL,
       MISSING_KEY = NULL,
       NEXT_ATTEMPT_UTC = NULL,
       UPDATED_UTC = :#utcTime
 WHERE STAGING_ID = :#stagingId
   AND STATE = :#fromState
   AND CP_DOC_ID IS NULL

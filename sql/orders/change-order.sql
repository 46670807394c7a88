-- Takes what the shop says now. Must touch exactly one row: the one that was compared.
UPDATE dbo.USER_ORDER_STAGING
   SET WOO_ORDER_NO = :#orderNo,
       WOO_STATUS = :#status,
       MODIFIED_UTC = :#modifiedUtc,
       STATE = :#state,
       CONTENT_HASH = :#contentHash,
       PAYLOAD = :#payload,
       REASON_CLASS = :#reasonClass,
       REASON_CODE = :#reasonCode,
       REASON = :#reason,
       REASON_FIELD = NULL,
       REASON_MEND = :#reasonMend,
       MISSING_KIND = NULL,
       MISSING_KEY = NULL,
       ATTEMPTS = 0,
       NEXT_ATTEMPT_UTC = NULL,
       UPDATED_UTC = :#utcTime
 WHERE STAGING_ID = :#stagingId
   AND STATE = :#fromState
   AND CONTENT_HASH = :#knownHash

-- Takes what the shop says now. Must touch exactly one row: the one that was compared. What a document was made of is kept
-- as it was, as long as the document stands.
UPDATE dbo.USER_ORDER_STAGING
   SET WOO_ORDER_NO = :#orderNo,
       WOO_STATUS = :#status,
       MODIFIED_UTC = :#modifiedUtc,
       STATE = :#state,
       POSTED_HASH = CASE WHEN CP_DOC_ID IS NULL THEN NULL ELSE COALESCE(POSTED_HASH, CONTENT_HASH) END,
       POSTED_PAYLOAD = CASE WHEN CP_DOC_ID IS NULL THEN NULL ELSE COALESCE(POSTED_PAYLOAD, PAYLOAD) END,
       CONTENT_HASH = :#contentHash,
       PAYLOAD = :#payload,
       PAID_UTC = CAST(:#paidUtc AS DATETIME2),
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

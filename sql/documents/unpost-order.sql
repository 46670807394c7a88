-- The order is as it was before it was posted. Must touch one row.
UPDATE dbo.USER_ORDER_STAGING
   SET STATE = :#toState,
       REASON_CLASS = :#reasonClass,
       REASON_CODE = :#reasonCode,
       REASON = :#reason,
       REASON_FIELD = NULL,
       REASON_MEND = :#reasonMend,
       ATTEMPTS = 0,
       NEXT_ATTEMPT_UTC = NULL,
       CP_DOC_ID = NULL,
       CP_TKT_NO = NULL,
       POSTED_PAYLOAD = NULL,
       POSTED_HASH = NULL,
       UPDATED_UTC = :#utcTime
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
   AND STATE = :#fromState
   AND CP_DOC_ID = :#docId

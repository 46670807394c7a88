-- The shop deleted the order before it was posted. Touches one row, or none where it is posted or was left out already.
UPDATE dbo.USER_ORDER_STAGING
   SET STATE = 'CANCELLED',
       REASON_CLASS = NULL,
       REASON_CODE = NULL,
       REASON = :#sentence,
       REASON_FIELD = NULL,
       REASON_MEND = NULL,
       MISSING_KIND = NULL,
       MISSING_KEY = NULL,
       NEXT_ATTEMPT_UTC = NULL,
       UPDATED_UTC = :#atUtc
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
   AND STATE IN ('STAGED', 'WAITING', 'HELD', 'REJECTED')
   AND CP_DOC_ID IS NULL

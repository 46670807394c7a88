-- One page of the orders that a question finds, newest change first.
SELECT STAGING_ID, SHOP, WOO_ORDER_ID, WOO_ORDER_NO, WOO_STATUS, STATE,
       REASON_CLASS, REASON_CODE, REASON, REASON_FIELD, REASON_MEND,
       ATTEMPTS, NEXT_ATTEMPT_UTC, CUST_NO, CP_DOC_ID, CP_TKT_NO, STAGED_UTC, UPDATED_UTC
  FROM dbo.USER_ORDER_STAGING
 WHERE (:#state = '' OR STATE = :#state)
   AND (:#shop = '' OR SHOP = :#shop)
   AND (:#reason = '' OR REASON_CODE = :#reason)
   AND (:#failureClass = '' OR REASON_CLASS = :#failureClass)
   AND UPDATED_UTC >= :#changedSince
 ORDER BY UPDATED_UTC DESC, STAGING_ID DESC
OFFSET :#offset ROWS FETCH NEXT :#size ROWS ONLY

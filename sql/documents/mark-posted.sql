-- The order is posted. Must touch exactly one row.
UPDATE dbo.USER_ORDER_STAGING
   SET STATE = 'POSTED',
       REASON_CLASS = NULL,
       REASON_CODE = NULL,
       REASON = NULL,
       REASON_FIELD = NULL,
       REASON_MEND = NULL,
       MISSING_KIND = NULL,
       MISSING_KEY = NULL,
       NEXT_ATTEMPT_UTC = NULL,
       CUST_NO = :#custNo,
       CP_DOC_ID = :#docId,
       CP_TKT_NO = :#tktNo,
       UPDATED_UTC = :#utcTime
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
   AND STATE = 'STAGED'

-- Where the order stands after it. Must touch one row.
UPDATE dbo.USER_ORDER_STAGING
   SET STATE = :#toState,
       REASON_CLASS = NULL,
       REASON_CODE = NULL,
       REASON = :#reason,
       REASON_FIELD = NULL,
       REASON_MEND = NULL,
       UPDATED_UTC = :#utcTime
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
   AND STATE = :#fromState

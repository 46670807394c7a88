-- A person has to look at the order. Touches one row, or none where it is not posted.
UPDATE dbo.USER_ORDER_STAGING
   SET STATE = 'HELD',
       REASON_CLASS = :#reasonClass,
       REASON_CODE = :#reasonCode,
       REASON = :#reason,
       REASON_FIELD = NULL,
       REASON_MEND = :#reasonMend,
       UPDATED_UTC = :#utcTime
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
   AND STATE = 'POSTED'

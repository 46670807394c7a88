-- The order is closed in CounterPoint. Touches one row, or none where the order is closed already or a person has it.
UPDATE dbo.USER_ORDER_STAGING
   SET STATE = 'FULFILLED',
       UPDATED_UTC = :#utcTime
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
   AND STATE = 'POSTED'

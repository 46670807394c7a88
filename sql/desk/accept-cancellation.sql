-- With the order, what the shop's cancellation would have done to it is seen to.
UPDATE dbo.USER_FOLLOW_UP
   SET STATE = 'DONE',
       OUTCOME = 'NOTHING',
       REASON = :#why,
       NEXT_ATTEMPT_UTC = NULL,
       UPDATED_UTC = :#utcTime
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
   AND KIND = 'CANCEL'
   AND STATE = 'HELD'

-- How often a person sent the order through again after it was held for its prices, with its content as it is now: by that
-- they are honoured. A change in the shop asks anew.
SELECT COUNT(*) AS HONOURED
  FROM dbo.USER_JOURNEY_EVENT E
 WHERE E.SHOP = :#shop
   AND E.WOO_ORDER_ID = :#orderId
   AND E.STEP = 'orders.replay'
   AND E.FROM_STATE = 'HELD'
   AND EXISTS (SELECT 1
                 FROM dbo.USER_JOURNEY_EVENT H
                WHERE H.SHOP = E.SHOP
                  AND H.WOO_ORDER_ID = E.WOO_ORDER_ID
                  AND H.EVENT_ID < E.EVENT_ID
                  AND H.TO_STATE = 'HELD'
                  AND H.SENTENCE LIKE 'CONFLICT PRICE_DIFFERS:%')
   AND NOT EXISTS (SELECT 1
                     FROM dbo.USER_JOURNEY_EVENT C
                    WHERE C.SHOP = E.SHOP
                      AND C.WOO_ORDER_ID = E.WOO_ORDER_ID
                      AND C.EVENT_ID > E.EVENT_ID
                      AND C.STEP = 'orders.stage')

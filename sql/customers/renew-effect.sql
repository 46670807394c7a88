-- The shop is to be told again what it was told before, because it was told something else in between.
UPDATE dbo.USER_OUTBOX
   SET STATE = 'DUE',
       ATTEMPTS = 0,
       NEXT_ATTEMPT_UTC = NULL,
       REASON = NULL
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = 0
   AND EFFECT = 'CUSTOMER_LINKED'
   AND EFFECT_KEY = :#effectKey

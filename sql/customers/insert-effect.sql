-- The shop is to be told of an account's customer. No row means that it is due already.
INSERT INTO dbo.USER_OUTBOX (SHOP, WOO_ORDER_ID, WOO_USER_ID, EFFECT, EFFECT_KEY, STATE, CREATED_UTC)
SELECT :#shop, 0, :#wooUserId, 'CUSTOMER_LINKED', :#effectKey, 'DUE', :#utcTime
 WHERE NOT EXISTS (SELECT 1
                     FROM dbo.USER_OUTBOX WITH (UPDLOCK, HOLDLOCK)
                    WHERE SHOP = :#shop
                      AND WOO_ORDER_ID = 0
                      AND EFFECT = 'CUSTOMER_LINKED'
                      AND EFFECT_KEY = :#effectKey)

-- A mapped product that the shop cannot be told of for now, and why; or again can, where the reason is gone.
UPDATE dbo.USER_SHOP_STOCK
   SET STATE = :#state,
       SENT = NULL,
       REASON_CODE = :#reasonCode,
       REASON = :#reason,
       READ_UTC = NULL,
       NEXT_ATTEMPT_UTC = NULL
 WHERE MAP_ID = (SELECT MAP_ID
                   FROM dbo.USER_PRODUCT_MAP
                  WHERE SHOP = :#shop
                    AND MAP_KEY = :#mapKey)

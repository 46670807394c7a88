-- What the shop says of a product that is mapped from now on: the first push tells only what differs.
INSERT INTO dbo.USER_SHOP_STOCK (MAP_ID, SHOP, STATE, SENT, SENT_QTY)
SELECT M.MAP_ID, M.SHOP, 'DUE', :#sent, CAST(:#sentQty AS INT)
  FROM dbo.USER_PRODUCT_MAP M
 WHERE M.SHOP = :#shop
   AND M.MAP_KEY = :#mapKey
   AND NOT EXISTS (SELECT 1
                     FROM dbo.USER_SHOP_STOCK S WITH (UPDLOCK, HOLDLOCK)
                    WHERE S.MAP_ID = M.MAP_ID)

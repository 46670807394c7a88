-- What the shop is to say of products that are mapped since the last look, and placed in the shop.
INSERT INTO dbo.USER_SHOP_STOCK (MAP_ID, SHOP, STATE)
SELECT M.MAP_ID, M.SHOP, 'DUE'
  FROM dbo.USER_PRODUCT_MAP M
 WHERE M.SHOP = :#shop
   AND M.WOO_PRODUCT_ID IS NOT NULL
   AND NOT EXISTS (SELECT 1
                     FROM dbo.USER_SHOP_STOCK S WITH (UPDLOCK, HOLDLOCK)
                    WHERE S.MAP_ID = M.MAP_ID)

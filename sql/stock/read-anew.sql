-- A rule changed: all stock is read anew, since any product may be concerned.
UPDATE dbo.USER_SHOP_STOCK
   SET READ_UTC = NULL
 WHERE READ_UTC IS NOT NULL

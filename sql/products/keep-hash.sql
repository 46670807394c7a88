-- What the shop was told of a product beside its stock.
UPDATE dbo.USER_SHOP_STOCK
   SET CATALOGUE_HASH = :#catalogueHash
 WHERE MAP_ID = :#mapId

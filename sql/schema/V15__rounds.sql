-- What is worked through in rounds, each from the last one looked at: accounts that are due, products that the shop is to be
-- told of, and all products of a shop.
CREATE INDEX USER_CUSTOMER_STAGING_DUE ON dbo.USER_CUSTOMER_STAGING (STATE, STAGING_ID);

CREATE INDEX USER_SHOP_STOCK_DUE ON dbo.USER_SHOP_STOCK (SHOP, STATE, MAP_ID);

CREATE INDEX USER_PRODUCT_MAP_SHOP ON dbo.USER_PRODUCT_MAP (SHOP, MAP_ID);

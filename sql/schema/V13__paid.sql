-- Payments are compared by the day that the shop had the money.
CREATE INDEX USER_ORDER_STAGING_PAID ON dbo.USER_ORDER_STAGING (PAID_UTC);

-- The oldest account that is due, however many wait: the sweep reads on from the last one it has seen.
CREATE INDEX USER_CUSTOMER_STAGING_DUE ON dbo.USER_CUSTOMER_STAGING (STATE, STAGING_ID);

-- The oldest that is due, however much waits: the sweep reads on from the last one it has seen.
CREATE INDEX USER_ORDER_STAGING_DUE ON dbo.USER_ORDER_STAGING (STATE, STAGING_ID);

-- A page of orders, newest change first.
CREATE INDEX USER_ORDER_STAGING_CHANGED ON dbo.USER_ORDER_STAGING (UPDATED_UTC, STAGING_ID);

CREATE INDEX USER_OUTBOX_DUE ON dbo.USER_OUTBOX (STATE, OUTBOX_ID);

-- How much less the order's lines add up to, and the money that the customer was given, since it was carried over.
ALTER TABLE dbo.USER_FOLLOW_UP ADD LESS_UNITS DECIMAL(15, 4) NULL;

ALTER TABLE dbo.USER_FOLLOW_UP ADD PAID_BACK DECIMAL(15, 2) NULL;

-- Documents whose sale is not booked yet: looked for every minute. A column and its index are two batches on SQL Server.
CREATE INDEX USER_ORDER_DOCUMENT_OPEN ON dbo.USER_ORDER_DOCUMENT (SETTLED_UTC, DOC_ID);

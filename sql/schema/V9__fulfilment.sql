-- What has left CounterPoint for an order, as its shop is told: one row each time that more is known, the last one holds
-- all of it. The key makes two that look at the same time tell it once. COMPLETES is Y on one row of an order at most.
CREATE TABLE dbo.USER_ORDER_SHIPMENT (
    SHOP         VARCHAR(40)   NOT NULL,
    WOO_ORDER_ID BIGINT        NOT NULL,
    SHIPMENT_NO  INT           NOT NULL,
    EVIDENCE     VARCHAR(12)   NOT NULL,
    COMPLETES    VARCHAR(1)    NOT NULL,
    CONTENT      NVARCHAR(MAX) NOT NULL,
    SEEN_UTC     DATETIME2     NOT NULL,
    PRIMARY KEY (SHOP, WOO_ORDER_ID, SHIPMENT_NO)
);

-- The change stamps of the order's documents in CounterPoint when they were last looked at.
ALTER TABLE dbo.USER_ORDER_DOCUMENT ADD STAMPS_SEEN NVARCHAR(300) NULL;

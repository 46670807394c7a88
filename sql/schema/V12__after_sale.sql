-- What happened to an order once the shop had it: a refund, a payment that came late, a cancellation. One row for each, by
-- the shop's own key, so that webhook and poll make it once; it waits here until its order has a document.
CREATE TABLE dbo.USER_FOLLOW_UP (
    FOLLOW_UP_ID     BIGINT IDENTITY(1, 1) NOT NULL PRIMARY KEY,
    SHOP             VARCHAR(40)    NOT NULL,
    WOO_ORDER_ID     BIGINT         NOT NULL,
    KIND             VARCHAR(10)    NOT NULL,
    SOURCE_KEY       VARCHAR(40)    NOT NULL,
    STATE            VARCHAR(12)    NOT NULL,
    OUTCOME          VARCHAR(20)    NULL,
    AMT              DECIMAL(15, 2) NULL,
    HAPPENED_UTC     DATETIME2      NULL,
    REFERENCE        NVARCHAR(200)  NULL,
    PAYLOAD          NVARCHAR(MAX)  NULL,
    REASON_CLASS     VARCHAR(10)    NULL,
    REASON_CODE      VARCHAR(40)    NULL,
    REASON           NVARCHAR(1000) NULL,
    REASON_FIELD     NVARCHAR(200)  NULL,
    REASON_MEND      NVARCHAR(500)  NULL,
    ATTEMPTS         INT            DEFAULT 0 NOT NULL,
    NEXT_ATTEMPT_UTC DATETIME2      NULL,
    DOC_ID           BIGINT         NULL,
    TKT_NO           VARCHAR(15)    NULL,
    NOTED_UTC        DATETIME2      NOT NULL,
    UPDATED_UTC      DATETIME2      NOT NULL,
    UNIQUE (SHOP, WOO_ORDER_ID, KIND, SOURCE_KEY)
);

CREATE INDEX USER_FOLLOW_UP_DUE ON dbo.USER_FOLLOW_UP (STATE, FOLLOW_UP_ID);

CREATE INDEX USER_FOLLOW_UP_HAPPENED ON dbo.USER_FOLLOW_UP (KIND, HAPPENED_UTC);

CREATE INDEX USER_FOLLOW_UP_DOC ON dbo.USER_FOLLOW_UP (DOC_ID);

-- What a document reserved, in stocking units, so that it can be taken back exactly: RETURNED is what was taken back by us,
-- SETTLED_BY says who dealt with the rest. A return has it below zero.
CREATE TABLE dbo.USER_RESERVATION (
    DOC_ID       BIGINT         NOT NULL,
    ITEM_NO      VARCHAR(20)    NOT NULL,
    LOC_ID       VARCHAR(10)    NOT NULL,
    ON_ORD_QTY   DECIMAL(15, 4) NOT NULL,
    COMMIT_QTY   DECIMAL(15, 4) NOT NULL,
    RETURNED_QTY DECIMAL(15, 4) DEFAULT 0 NOT NULL,
    SETTLED_BY   VARCHAR(12)    NULL,
    RESERVED_UTC DATETIME2      NOT NULL,
    PRIMARY KEY (DOC_ID, ITEM_NO, LOC_ID)
);

-- When the shop had the money, as far as it said so.
ALTER TABLE dbo.USER_ORDER_STAGING ADD PAID_UTC DATETIME2 NULL;

-- The order as its document was made of it, where the shop changed it since.
ALTER TABLE dbo.USER_ORDER_STAGING ADD POSTED_PAYLOAD NVARCHAR(MAX) NULL;

ALTER TABLE dbo.USER_ORDER_STAGING ADD POSTED_HASH VARCHAR(64) NULL;

-- When the document was closed without being shipped.
ALTER TABLE dbo.USER_ORDER_DOCUMENT ADD CLOSED_UTC DATETIME2 NULL;

-- What shops asked for and were answered: one row a question. Of several items it has counts, of one the item and its price.
CREATE TABLE dbo.USER_PRICING_API_LOG (
    LOG_ID         BIGINT IDENTITY(1, 1) NOT NULL PRIMARY KEY,
    AT_UTC         DATETIME2      NOT NULL,
    KEY_NAM        VARCHAR(40)    NOT NULL,
    OPERATION      VARCHAR(10)    NOT NULL,
    BID_NO         NVARCHAR(20)   NULL,
    CUST_NO        NVARCHAR(15)   NULL,
    LOC_ID         NVARCHAR(10)   NULL,
    ITEM_NO        NVARCHAR(20)   NULL,
    QTY            DECIMAL(15, 4) NULL,
    STATUS         INT            NOT NULL,
    CONTRACT_PRC   DECIMAL(19, 4) NULL,
    REG_PRC        DECIMAL(19, 4) NULL,
    PRC_METH       VARCHAR(1)     NULL,
    GRP_TYP        VARCHAR(1)     NULL,
    GRP_COD        VARCHAR(20)    NULL,
    RUL_SEQ_NO     INT            NULL,
    ITEMS          INT            NOT NULL,
    FOUND          INT            NOT NULL,
    MILLIS         DECIMAL(10, 3) NOT NULL,
    PRICES_VERSION VARCHAR(16)    NULL,
    ERROR_MESSAGE  NVARCHAR(500)  NULL
);

CREATE INDEX USER_PRICING_API_LOG_AT ON dbo.USER_PRICING_API_LOG (AT_UTC);

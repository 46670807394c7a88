-- Customers on their way into AR_CUST.
CREATE TABLE dbo.USER_CUSTOMER_STAGING (
    STAGING_ID       BIGINT IDENTITY(1, 1) NOT NULL PRIMARY KEY,
    SHOP             VARCHAR(40)    NOT NULL,
    SOURCE_KEY       NVARCHAR(100)  NOT NULL,
    WOO_USER_ID      BIGINT         NULL,
    EMAIL_ADRS_1     NVARCHAR(200)  NULL,
    STATE            VARCHAR(12)    NOT NULL,
    CONTENT_HASH     VARCHAR(64)    NOT NULL,
    PAYLOAD          NVARCHAR(MAX)  NOT NULL,
    REASON_CLASS     VARCHAR(10)    NULL,
    REASON_CODE      VARCHAR(40)    NULL,
    REASON           NVARCHAR(1000) NULL,
    REASON_FIELD     NVARCHAR(200)  NULL,
    REASON_MEND      NVARCHAR(500)  NULL,
    ATTEMPTS         INT            DEFAULT 0 NOT NULL,
    NEXT_ATTEMPT_UTC DATETIME2      NULL,
    CUST_NO          VARCHAR(15)    NULL,
    STAGED_UTC       DATETIME2      NOT NULL,
    UPDATED_UTC      DATETIME2      NOT NULL,
    UNIQUE (SHOP, SOURCE_KEY)
);

-- Who is who: a shop account (USER, key shop:id) or a normalised e-mail (EMAIL) and its customer number.
-- The unique key makes two first contacts of one person one customer.
CREATE TABLE dbo.USER_CUSTOMER_MAP (
    MAP_ID         BIGINT IDENTITY(1, 1) NOT NULL PRIMARY KEY,
    LINK_TYP       VARCHAR(10)   NOT NULL,
    LINK_KEY       NVARCHAR(200) NOT NULL,
    CUST_NO        VARCHAR(15)   NOT NULL,
    SHOP           VARCHAR(40)   NULL,
    WOO_USER_ID    BIGINT        NULL,
    MAPPING_SOURCE VARCHAR(10)   NOT NULL,
    BOOKKEEPING_ID NVARCHAR(50)  NULL,
    CREATED_UTC    DATETIME2     NOT NULL,
    UPDATED_UTC    DATETIME2     NOT NULL,
    UNIQUE (LINK_TYP, LINK_KEY)
);

CREATE INDEX USER_CUSTOMER_MAP_CUST ON dbo.USER_CUSTOMER_MAP (CUST_NO);

CREATE SEQUENCE dbo.USER_CUSTOMER_NO AS BIGINT START WITH ${customerNoStart} INCREMENT BY 1;

-- What a shop sells as and what CounterPoint calls it. MAP_KEY is the SKU; where there is none, #product or
-- #product:variation; where there is no product either, = and the name of the line.
CREATE TABLE dbo.USER_PRODUCT_MAP (
    MAP_ID           BIGINT IDENTITY(1, 1) NOT NULL PRIMARY KEY,
    SHOP             VARCHAR(40)   NOT NULL,
    MAP_KEY          NVARCHAR(200) NOT NULL,
    WOO_PRODUCT_ID   BIGINT        NULL,
    WOO_VARIATION_ID BIGINT        NULL,
    ITEM_NO          VARCHAR(20)   NOT NULL,
    UNIT             VARCHAR(10)   NULL,
    MAPPING_SOURCE   VARCHAR(10)   NOT NULL,
    CREATED_UTC      DATETIME2     NOT NULL,
    UPDATED_UTC      DATETIME2     NOT NULL,
    UNIQUE (SHOP, MAP_KEY)
);

-- Which ending of a SKU means which unit: 01-10251-PACKAGE is item 01-10251 in PK.
CREATE TABLE dbo.USER_UNIT_MAPPING (
    SUFFIX NVARCHAR(20) NOT NULL PRIMARY KEY,
    UNIT   VARCHAR(10)  NOT NULL
);

INSERT INTO dbo.USER_UNIT_MAPPING (SUFFIX, UNIT) VALUES
    ('-PACKAGE', 'PK'),
    ('-PK', 'PK'),
    ('-BOX', 'BX'),
    ('-BX', 'BX'),
    ('-EACH', 'EA'),
    ('-EA', 'EA'),
    ('-CARTON', 'CT'),
    ('-CT', 'CT'),
    ('-PALLET', 'PL'),
    ('-PL', 'PL'),
    ('-TON', 'TN'),
    ('-CASE', 'CS'),
    ('-CS', 'CS');

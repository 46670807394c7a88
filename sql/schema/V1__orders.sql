-- What the shop sold and where each order stands on its journey (design: one row per shop and order).
CREATE TABLE dbo.USER_ORDER_STAGING (
    STAGING_ID       BIGINT IDENTITY(1, 1) NOT NULL PRIMARY KEY,
    SHOP             VARCHAR(40)    NOT NULL,
    WOO_ORDER_ID     BIGINT         NOT NULL,
    WOO_ORDER_NO     NVARCHAR(40)   NOT NULL,
    WOO_STATUS       NVARCHAR(40)   NOT NULL,
    MODIFIED_UTC     DATETIME2      NOT NULL,
    STATE            VARCHAR(12)    NOT NULL,
    CONTENT_HASH     VARCHAR(64)    NOT NULL,
    PAYLOAD          NVARCHAR(MAX)  NOT NULL,
    REASON_CLASS     VARCHAR(10)    NULL,
    REASON_CODE      VARCHAR(40)    NULL,
    REASON           NVARCHAR(1000) NULL,
    REASON_FIELD     NVARCHAR(200)  NULL,
    REASON_MEND      NVARCHAR(500)  NULL,
    MISSING_KIND     VARCHAR(20)    NULL,
    MISSING_KEY      NVARCHAR(200)  NULL,
    ATTEMPTS         INT            DEFAULT 0 NOT NULL,
    NEXT_ATTEMPT_UTC DATETIME2      NULL,
    CUST_NO          VARCHAR(15)    NULL,
    CP_DOC_ID        BIGINT         NULL,
    CP_TKT_NO        VARCHAR(15)    NULL,
    STAGED_UTC       DATETIME2      NOT NULL,
    UPDATED_UTC      DATETIME2      NOT NULL,
    UNIQUE (SHOP, WOO_ORDER_ID)
);

CREATE INDEX USER_ORDER_STAGING_STATE ON dbo.USER_ORDER_STAGING (STATE, NEXT_ATTEMPT_UTC);

CREATE INDEX USER_ORDER_STAGING_NO ON dbo.USER_ORDER_STAGING (SHOP, WOO_ORDER_NO);

-- The link between an order and its document. Its unique key is what makes posting exactly once.
CREATE TABLE dbo.USER_ORDER_DOCUMENT (
    SHOP           VARCHAR(40)    NOT NULL,
    WOO_ORDER_ID   BIGINT         NOT NULL,
    DOC_ID         BIGINT         NOT NULL,
    TKT_NO         VARCHAR(15)    NOT NULL,
    DEPOSIT_DOC_ID BIGINT         NULL,
    DEPOSIT_TKT_NO VARCHAR(15)    NULL,
    CUST_NO        VARCHAR(15)    NOT NULL,
    TOT            DECIMAL(15, 2) NOT NULL,
    POSTED_UTC     DATETIME2      NOT NULL,
    PRIMARY KEY (SHOP, WOO_ORDER_ID),
    UNIQUE (DOC_ID)
);

-- The timeline a person reads: every transition and every retry, in the words of a shopkeeper.
CREATE TABLE dbo.USER_JOURNEY_EVENT (
    EVENT_ID     BIGINT IDENTITY(1, 1) NOT NULL PRIMARY KEY,
    SHOP         VARCHAR(40)    NOT NULL,
    WOO_ORDER_ID BIGINT         NOT NULL,
    AT_UTC       DATETIME2      NOT NULL,
    STEP         VARCHAR(40)    NOT NULL,
    FROM_STATE   VARCHAR(12)    NULL,
    TO_STATE     VARCHAR(12)    NOT NULL,
    SENTENCE     NVARCHAR(1000) NOT NULL
);

CREATE INDEX USER_JOURNEY_EVENT_ORDER ON dbo.USER_JOURNEY_EVENT (SHOP, WOO_ORDER_ID, EVENT_ID);

-- What could not even be staged: unreadable answers and bodies, one row per distinct content.
CREATE TABLE dbo.USER_REJECT (
    REJECT_ID    BIGINT IDENTITY(1, 1) NOT NULL PRIMARY KEY,
    SHOP         VARCHAR(40)    NOT NULL,
    JOURNEY      VARCHAR(40)    NOT NULL,
    SOURCE_KEY   NVARCHAR(100)  NOT NULL,
    PAYLOAD_HASH VARCHAR(64)    NOT NULL,
    PAYLOAD      NVARCHAR(MAX)  NOT NULL,
    REASON_CLASS VARCHAR(10)    NOT NULL,
    REASON_CODE  VARCHAR(40)    NOT NULL,
    REASON       NVARCHAR(1000) NOT NULL,
    REASON_FIELD NVARCHAR(200)  NULL,
    REASON_MEND  NVARCHAR(500)  NULL,
    TIMES_SEEN   INT            NOT NULL,
    FIRST_UTC    DATETIME2      NOT NULL,
    LAST_UTC     DATETIME2      NOT NULL,
    CLOSED_UTC   DATETIME2      NULL,
    UNIQUE (SHOP, JOURNEY, SOURCE_KEY, PAYLOAD_HASH)
);

-- What the shop has still to be told. Written in the transaction of the event it tells.
CREATE TABLE dbo.USER_OUTBOX (
    OUTBOX_ID        BIGINT IDENTITY(1, 1) NOT NULL PRIMARY KEY,
    SHOP             VARCHAR(40)    NOT NULL,
    WOO_ORDER_ID     BIGINT         NOT NULL,
    EFFECT           VARCHAR(30)    NOT NULL,
    EFFECT_KEY       VARCHAR(40)    NOT NULL,
    STATE            VARCHAR(12)    NOT NULL,
    DOC_ID           BIGINT         NULL,
    TKT_NO           VARCHAR(15)    NULL,
    ATTEMPTS         INT            DEFAULT 0 NOT NULL,
    NEXT_ATTEMPT_UTC DATETIME2      NULL,
    REASON           NVARCHAR(1000) NULL,
    CREATED_UTC      DATETIME2      NOT NULL,
    SENT_UTC         DATETIME2      NULL,
    UNIQUE (SHOP, WOO_ORDER_ID, EFFECT, EFFECT_KEY)
);

CREATE INDEX USER_OUTBOX_STATE ON dbo.USER_OUTBOX (STATE, NEXT_ATTEMPT_UTC);

-- How far each shop has been read.
CREATE TABLE dbo.USER_CURSOR (
    SHOP         VARCHAR(40) NOT NULL,
    STREAM       VARCHAR(40) NOT NULL,
    POSITION_UTC DATETIME2   NOT NULL,
    UPDATED_UTC  DATETIME2   NOT NULL,
    PRIMARY KEY (SHOP, STREAM)
);

-- One row per run of a poll, a push or a command: what came in and what became of it.
CREATE TABLE dbo.USER_SYNC_LOG (
    LOG_ID           BIGINT IDENTITY(1, 1) NOT NULL PRIMARY KEY,
    RUN_ID           VARCHAR(40)    NOT NULL UNIQUE,
    OPERATION_TYPE   VARCHAR(50)    NOT NULL,
    DIRECTION        VARCHAR(20)    NOT NULL,
    SHOP             VARCHAR(40)    NULL,
    DRY_RUN          VARCHAR(1)     NOT NULL,
    START_UTC        DATETIME2      NOT NULL,
    END_UTC          DATETIME2      NULL,
    DURATION_SECONDS DECIMAL(10, 2) NULL,
    RECORDS_INPUT    INT            DEFAULT 0 NOT NULL,
    RECORDS_CREATED  INT            DEFAULT 0 NOT NULL,
    RECORDS_UPDATED  INT            DEFAULT 0 NOT NULL,
    RECORDS_SKIPPED  INT            DEFAULT 0 NOT NULL,
    RECORDS_FAILED   INT            DEFAULT 0 NOT NULL,
    SUCCESS          VARCHAR(1)     NULL,
    ERROR_MESSAGE    NVARCHAR(1000) NULL
);

CREATE INDEX USER_SYNC_LOG_LAST ON dbo.USER_SYNC_LOG (OPERATION_TYPE, SHOP, START_UTC);

-- Ids for our documents, drawn ten apart: an order takes the first, its deposit the second, and eight stay free
-- for what follows it (counterpoint.md section 8: a range no till uses, never MAX + 1).
CREATE SEQUENCE dbo.USER_DOCUMENT_ID AS BIGINT START WITH ${documentIdStart} INCREMENT BY 10;

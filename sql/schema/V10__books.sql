-- The journal: what orders mean for the books. Append-only; an entry exists once by its source document, kind and number.
-- Debit and credit are summed from its lines when it is written, and an entry that does not balance cannot be.
-- MISSING waits for accounts; LINS, DEBIT and CREDIT never change. BOOK_DAT is BUS_DAT unless that period was closed by then.
CREATE TABLE dbo.USER_JOURNAL (
    ENTRY_ID     BIGINT IDENTITY(1, 1) NOT NULL PRIMARY KEY,
    SOURCE       VARCHAR(60)    NOT NULL,
    KIND         VARCHAR(12)    NOT NULL,
    SEQ_NO       INT            NOT NULL,
    SHOP         VARCHAR(40)    NOT NULL,
    WOO_ORDER_ID BIGINT         NULL,
    WOO_ORDER_NO NVARCHAR(40)   NULL,
    DOC_ID       BIGINT         NULL,
    TKT_NO       VARCHAR(15)    NULL,
    BUS_DAT      DATE           NOT NULL,
    BOOK_DAT     DATE           NOT NULL,
    CURNCY_COD   VARCHAR(10)    NOT NULL,
    DESCR        NVARCHAR(200)  NOT NULL,
    LINS         INT            NOT NULL,
    DEBIT        DECIMAL(15, 2) NOT NULL,
    CREDIT       DECIMAL(15, 2) NOT NULL,
    STATE        VARCHAR(8)     NOT NULL,
    CREATED_UTC  DATETIME2      NOT NULL,
    BOOKED_UTC   DATETIME2      NULL,
    UNIQUE (SOURCE, KIND, SEQ_NO),
    CHECK (DEBIT = CREDIT),
    CHECK (STATE IN ('BOOKED', 'MISSING'))
);

CREATE INDEX USER_JOURNAL_STATE ON dbo.USER_JOURNAL (STATE, BOOK_DAT);

CREATE INDEX USER_JOURNAL_ORDER ON dbo.USER_JOURNAL (SHOP, WOO_ORDER_ID);

CREATE INDEX USER_JOURNAL_DAY ON dbo.USER_JOURNAL (BOOK_DAT, SHOP, ENTRY_ID);

-- SLOT says what the amount is, CODE which one of several: a gateway, authority, category or charge. Written before its
-- entry, in the same transaction; ACCOUNT is filled in later where no account was mapped then.
CREATE TABLE dbo.USER_JOURNAL_LINE (
    SOURCE     VARCHAR(60)    NOT NULL,
    KIND       VARCHAR(12)    NOT NULL,
    SEQ_NO     INT            NOT NULL,
    LIN_SEQ_NO INT            NOT NULL,
    SLOT       VARCHAR(14)    NOT NULL,
    CODE       NVARCHAR(60)   NOT NULL,
    ACCOUNT    NVARCHAR(160)  NULL,
    DEBIT      DECIMAL(15, 2) NOT NULL,
    CREDIT     DECIMAL(15, 2) NOT NULL,
    PRIMARY KEY (SOURCE, KIND, SEQ_NO, LIN_SEQ_NO),
    CHECK (DEBIT >= 0 AND CREDIT >= 0 AND DEBIT + CREDIT > 0)
);

-- Periods that are closed, each through a day; none is ever opened again.
CREATE TABLE dbo.USER_BOOKS_PERIOD (
    CLOSED_THROUGH DATE           NOT NULL PRIMARY KEY,
    CLOSED_UTC     DATETIME2      NOT NULL,
    NOTE           NVARCHAR(200)  NULL
);

-- The export register: which file, of which days, with how much in it. DUE until the file is whole in its folder.
CREATE TABLE dbo.USER_BOOKS_EXPORT (
    EXPORT_ID   BIGINT IDENTITY(1, 1) NOT NULL PRIMARY KEY,
    RUN_ID      VARCHAR(40)    NOT NULL UNIQUE,
    FORMAT      VARCHAR(10)    NOT NULL,
    SUMMARY     VARCHAR(1)     NOT NULL,
    FROM_DAT    DATE           NOT NULL,
    TO_DAT      DATE           NOT NULL,
    STATE       VARCHAR(8)     NOT NULL,
    FILE_NAME   NVARCHAR(120)  NULL,
    ENTRIES     INT            NULL,
    DEBIT       DECIMAL(17, 2) NULL,
    BYTES       BIGINT         NULL,
    SHA256      VARCHAR(64)    NULL,
    REASON      NVARCHAR(1000) NULL,
    CREATED_UTC DATETIME2      NOT NULL,
    WRITTEN_UTC DATETIME2      NULL
);

-- Which entry went out in which export: once for each format.
CREATE TABLE dbo.USER_BOOKS_EXPORTED (
    FORMAT    VARCHAR(10) NOT NULL,
    ENTRY_ID  BIGINT      NOT NULL,
    EXPORT_ID BIGINT      NOT NULL,
    PRIMARY KEY (FORMAT, ENTRY_ID)
);

CREATE INDEX USER_BOOKS_EXPORTED_FILE ON dbo.USER_BOOKS_EXPORTED (EXPORT_ID, ENTRY_ID);

-- When everything of a document was booked that can come of it: it need not be looked at any more.
ALTER TABLE dbo.USER_ORDER_DOCUMENT ADD SETTLED_UTC DATETIME2 NULL;

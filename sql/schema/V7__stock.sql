-- Which cell of a gridded item a product is, as S|RED|*; null where the item has no grid.
ALTER TABLE dbo.USER_PRODUCT_MAP ADD CELL VARCHAR(47) NULL;

CREATE INDEX USER_PRODUCT_MAP_ITEM ON dbo.USER_PRODUCT_MAP (ITEM_NO);

CREATE INDEX USER_PRODUCT_MAP_PLACE ON dbo.USER_PRODUCT_MAP (SHOP, WOO_PRODUCT_ID);

-- What a kit is made of, in stocking units of its parts.
CREATE TABLE dbo.USER_KIT_PART (
    KIT_ITEM_NO  VARCHAR(20)    NOT NULL,
    PART_ITEM_NO VARCHAR(20)    NOT NULL,
    QTY          DECIMAL(15, 4) NOT NULL,
    PRIMARY KEY (KIT_ITEM_NO, PART_ITEM_NO)
);

CREATE INDEX USER_KIT_PART_PART ON dbo.USER_KIT_PART (PART_ITEM_NO);

-- How a shop (or every shop: '*') may sell an item, or all of a status, type or category: what is kept back, whether
-- stock counts at all, and whether it may be sold short. Nearer rules go first, by PLACE:
-- 1 ITEM, 2 STAT, 3 TYP, 4 CATEG, 5 LOC, 6 SHOP.
CREATE TABLE dbo.USER_STOCK_RULE (
    SHOP        VARCHAR(40)    NOT NULL,
    RULE_TYP    VARCHAR(6)     NOT NULL,
    RULE_KEY    VARCHAR(20)    NOT NULL,
    PLACE       INT            NOT NULL,
    BUFFER      DECIMAL(15, 4) NULL,
    SELL        VARCHAR(8)     NULL,
    BACKORDERS  VARCHAR(8)     NULL,
    UPDATED_UTC DATETIME2      NOT NULL,
    PRIMARY KEY (SHOP, RULE_TYP, RULE_KEY)
);

INSERT INTO dbo.USER_STOCK_RULE (SHOP, RULE_TYP, RULE_KEY, PLACE, BUFFER, SELL, BACKORDERS, UPDATED_UTC) VALUES
    ('*', 'TYP', 'N', 3, NULL, 'LEAVE', NULL, '2026-01-01T00:00:00'),
    ('*', 'TYP', 'S', 3, NULL, 'LEAVE', NULL, '2026-01-01T00:00:00'),
    ('*', 'STAT', 'D', 2, NULL, 'NEVER', NULL, '2026-01-01T00:00:00');

-- What the shop took off its own stock, by line of an order, in stocking units of the item or of each part of a kit. SEEN_BY is S where the order is staged, G where it was only
-- seen on the way to a write of stock, and is not staged yet.
CREATE TABLE dbo.USER_SALE_LINE (
    SHOP         VARCHAR(40)    NOT NULL,
    WOO_ORDER_ID BIGINT         NOT NULL,
    SEEN_BY      VARCHAR(1)     NOT NULL,
    LINE_NO      INT            NOT NULL,
    ITEM_NO      VARCHAR(20)    NOT NULL,
    CELL         VARCHAR(47)    NULL,
    STOCK_QTY    DECIMAL(15, 4) NOT NULL,
    AT_UTC       DATETIME2      NOT NULL,
    PRIMARY KEY (SHOP, WOO_ORDER_ID, SEEN_BY, LINE_NO, ITEM_NO)
);

CREATE INDEX USER_SALE_LINE_ITEM ON dbo.USER_SALE_LINE (ITEM_NO);

CREATE INDEX USER_SALE_LINE_AT ON dbo.USER_SALE_LINE (AT_UTC);

-- What the shop is to say of a product's stock, what it was told, and whether it was seen to say so. STATE is DUE (to be
-- told), SENT (told), DONE (told and seen), LEFT (left as the shop has it) or ASIDE (cannot be told, REASON says why).
CREATE TABLE dbo.USER_SHOP_STOCK (
    MAP_ID           BIGINT        NOT NULL PRIMARY KEY,
    SHOP             VARCHAR(40)   NOT NULL,
    STATE            VARCHAR(6)    NOT NULL,
    READ_UTC         DATETIME2     NULL,
    WANT             VARCHAR(40)   NULL,
    WANT_QTY         INT           NULL,
    SENT             VARCHAR(40)   NULL,
    SENT_QTY         INT           NULL,
    SENT_UTC         DATETIME2     NULL,
    SHOP_STAMP_UTC   DATETIME2     NULL,
    SHOP_QTY         INT           NULL,
    CONFIRMED_UTC    DATETIME2     NULL,
    REASON_CODE      VARCHAR(40)   NULL,
    REASON           NVARCHAR(500) NULL,
    ATTEMPTS         INT           DEFAULT 0 NOT NULL,
    NEXT_ATTEMPT_UTC DATETIME2     NULL,
    CATALOGUE_HASH   VARCHAR(64)   NULL
);

CREATE INDEX USER_SHOP_STOCK_STATE ON dbo.USER_SHOP_STOCK (SHOP, STATE, NEXT_ATTEMPT_UTC);

-- One row a shop: who pushes to it now, and why nobody may.
CREATE TABLE dbo.USER_STOCK_SHOP (
    SHOP           VARCHAR(40)    NOT NULL PRIMARY KEY,
    BUSY_UNTIL_UTC DATETIME2      NOT NULL,
    HELD_UTC       DATETIME2      NULL,
    HELD_WHY       NVARCHAR(500)  NULL
);

-- Where shop and CounterPoint were found to differ, or a product could not be dealt with: what a run has to say of one.
CREATE TABLE dbo.USER_STOCK_FINDING (
    FINDING_ID BIGINT IDENTITY(1, 1) NOT NULL PRIMARY KEY,
    RUN_ID     VARCHAR(40)   NOT NULL,
    SHOP       VARCHAR(40)   NOT NULL,
    MAP_KEY    NVARCHAR(200) NOT NULL,
    AT_UTC     DATETIME2     NOT NULL,
    CAUSE      VARCHAR(40)   NOT NULL,
    WANT_QTY   INT           NULL,
    SHOP_QTY   INT           NULL,
    SENTENCE   NVARCHAR(500) NOT NULL
);

CREATE INDEX USER_STOCK_FINDING_AT ON dbo.USER_STOCK_FINDING (SHOP, AT_UTC);

-- What belongs to a fully released order (counterpoint.md §12). The money of its deposits is in ticket history.
CREATE TABLE dbo.PS_ORD_HIST_LIN (
    DOC_ID             BIGINT           NOT NULL REFERENCES dbo.PS_ORD_HIST (DOC_ID),
    LIN_SEQ_NO         INT              NOT NULL,
    LIN_GUID           UNIQUEIDENTIFIER NOT NULL,
    STR_ID             VARCHAR(10)      NOT NULL,
    STA_ID             VARCHAR(10)      NOT NULL,
    TKT_NO             VARCHAR(15)      NOT NULL,
    LIN_TYP            VARCHAR(1)       NOT NULL,
    ITEM_NO            VARCHAR(20)      NOT NULL,
    DESCR              VARCHAR(250)     NULL,
    QTY_SOLD           DECIMAL(15, 4)   DEFAULT 1 NOT NULL,
    SELL_UNIT          VARCHAR(1)       DEFAULT '0' NOT NULL,
    QTY_NUMER          DECIMAL(15, 4)   NULL,
    QTY_DENOM          DECIMAL(15, 4)   NULL,
    QTY_UNIT           VARCHAR(15)      NULL,
    PRC                MONEY            NULL,
    EXT_PRC            DECIMAL(15, 2)   NOT NULL,
    GROSS_EXT_PRC      DECIMAL(15, 2)   NOT NULL,
    UNIT_COST          DECIMAL(15, 4)   NULL,
    EXT_COST           DECIMAL(15, 2)   NULL,
    STK_LOC_ID         VARCHAR(10)      NULL,
    CATEG_COD          VARCHAR(10)      NULL,
    ITEM_TYP           VARCHAR(1)       NULL,
    IS_TXBL            VARCHAR(1)       NULL,
    TAX_AMT_ALLOC      DECIMAL(15, 2)   NULL,
    ORIG_QTY           DECIMAL(15, 4)   NULL,
    QTY_INVCD          DECIMAL(15, 4)   NULL,
    QTY_SHIPPED        DECIMAL(15, 4)   NULL,
    DIM_1_UPR          VARCHAR(15)      DEFAULT '*' NOT NULL,
    DIM_2_UPR          VARCHAR(15)      DEFAULT '*' NOT NULL,
    DIM_3_UPR          VARCHAR(15)      DEFAULT '*' NOT NULL,
    PRIMARY KEY (DOC_ID, LIN_SEQ_NO)
);

CREATE TABLE dbo.PS_ORD_HIST_CONTACT (
    DOC_ID       BIGINT      NOT NULL REFERENCES dbo.PS_ORD_HIST (DOC_ID),
    CONTACT_ID   TINYINT     NOT NULL,
    NAM          VARCHAR(40) NULL,
    NAM_TYP      VARCHAR(1)  NULL,
    FST_NAM      VARCHAR(15) NULL,
    LST_NAM      VARCHAR(25) NULL,
    SALUTATION   VARCHAR(10) NULL,
    ADRS_1       VARCHAR(40) NULL,
    ADRS_2       VARCHAR(40) NULL,
    ADRS_3       VARCHAR(40) NULL,
    CITY         VARCHAR(20) NULL,
    STATE        VARCHAR(10) NULL,
    ZIP_COD      VARCHAR(15) NULL,
    CNTRY        VARCHAR(20) NULL,
    PHONE_1      VARCHAR(25) NULL,
    PHONE_2      VARCHAR(25) NULL,
    FAX_1        VARCHAR(25) NULL,
    FAX_2        VARCHAR(25) NULL,
    CONTCT_1     VARCHAR(40) NULL,
    CONTCT_2     VARCHAR(40) NULL,
    EMAIL_ADRS_1 VARCHAR(50) NULL,
    EMAIL_ADRS_2 VARCHAR(50) NULL,
    ADRS_ID      VARCHAR(10) NULL,
    PRIMARY KEY (DOC_ID, CONTACT_ID)
);

CREATE TABLE dbo.PS_ORD_HIST_PMT (
    DOC_ID                    BIGINT         NOT NULL REFERENCES dbo.PS_ORD_HIST (DOC_ID),
    PMT_SEQ_NO                INT            NOT NULL,
    PAY_COD                   VARCHAR(10)    NOT NULL,
    PAY_COD_TYP               VARCHAR(1)     NOT NULL,
    AMT                       DECIMAL(15, 2) NOT NULL,
    PMT_LIN_TYP               VARCHAR(1)     NOT NULL,
    FINAL_PMT                 VARCHAR(1)     NOT NULL,
    PAY_DAT                   DATETIME       NULL,
    STR_ID                    VARCHAR(10)    NOT NULL,
    STA_ID                    VARCHAR(10)    NOT NULL,
    TKT_NO                    VARCHAR(15)    NOT NULL,
    DESCR                     VARCHAR(30)    NULL,
    CURNCY_COD                VARCHAR(10)    NULL,
    HOME_CURNCY_AMT           DECIMAL(15, 2) NOT NULL,
    PRIMARY KEY (DOC_ID, PMT_SEQ_NO)
);

CREATE TABLE dbo.PS_ORD_HIST_DISC (
    DOC_ID       BIGINT         NOT NULL REFERENCES dbo.PS_ORD_HIST (DOC_ID),
    DISC_SEQ_NO  INT            NOT NULL,
    LIN_SEQ_NO   INT            NULL,
    DISC_ID      VARCHAR(10)    NULL,
    APPLY_TO     VARCHAR(1)     NOT NULL,
    DISC_TYP     VARCHAR(1)     NOT NULL,
    DISC_AMT     DECIMAL(15, 2) NOT NULL,
    DISC_PCT     DECIMAL(9, 4)  NULL,
    DISCNTBL_AMT DECIMAL(15, 2) NULL,
    PRIMARY KEY (DOC_ID, DISC_SEQ_NO)
);

CREATE TABLE dbo.PS_ORD_HIST_NOTE (
    DOC_ID      BIGINT           NOT NULL REFERENCES dbo.PS_ORD_HIST (DOC_ID),
    NOTE_SEQ_NO INT              NOT NULL,
    NOTE_ID     VARCHAR(10)      NOT NULL,
    NOTE_DAT    DATETIME         NULL,
    USR_ID      VARCHAR(10)      NULL,
    NOTE        VARCHAR(MAX)     NULL,
    NOTE_TXT    VARCHAR(MAX)     NULL,
    LIN_GUID    UNIQUEIDENTIFIER NULL,
    PRIMARY KEY (DOC_ID, NOTE_SEQ_NO)
);

CREATE TABLE dbo.PS_ORD_HIST_AUDIT_LOG (
    DOC_ID        BIGINT           NOT NULL REFERENCES dbo.PS_ORD_HIST (DOC_ID),
    LOG_SEQ_NO    INT              NOT NULL,
    DOC_TYP       VARCHAR(1)       NOT NULL,
    DOC_GUID      UNIQUEIDENTIFIER NOT NULL,
    CURR_DT       DATETIME         NOT NULL,
    CURR_STR_ID   VARCHAR(10)      NULL,
    CURR_STA_ID   VARCHAR(10)      NULL,
    CURR_DRW_ID   VARCHAR(10)      NULL,
    CURR_USR_ID   VARCHAR(10)      NULL,
    CURR_WKSTN_ID VARCHAR(50)      NULL,
    CURR_SERV     VARCHAR(50)      NULL,
    CURR_DB       VARCHAR(50)      NULL,
    ACTIV         VARCHAR(1)       NOT NULL,
    LOG_ENTRY     VARCHAR(255)     NULL,
    PRIMARY KEY (DOC_ID, LOG_SEQ_NO)
);

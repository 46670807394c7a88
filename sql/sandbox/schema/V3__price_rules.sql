-- Contract, special and promotional prices (counterpoint.md §5.3): a group holds rules, a rule holds breaks by quantity.
-- The filters are predicates as CounterPoint stores them; the *_TEXT columns say the same to a person.
CREATE TABLE dbo.IM_PRC_GRP (
    GRP_TYP       VARCHAR(1)   NOT NULL,
    GRP_COD       VARCHAR(20)  NOT NULL,
    GRP_SEQ_NO    INT          NOT NULL,
    DESCR         VARCHAR(50)  NULL,
    CUST_FILT     VARCHAR(MAX) NULL,
    NO_BEG_DAT    VARCHAR(1)   DEFAULT 'Y' NOT NULL,
    BEG_DAT       DATETIME     NULL,
    BEG_TIM_FLG   VARCHAR(1)   DEFAULT 'N' NOT NULL,
    NO_END_DAT    VARCHAR(1)   DEFAULT 'Y' NOT NULL,
    END_DAT       DATETIME     NULL,
    END_TIM_FLG   VARCHAR(1)   DEFAULT 'N' NOT NULL,
    ENABLED       VARCHAR(1)   DEFAULT 'Y' NOT NULL,
    MIX_MATCH_COD VARCHAR(10)  NULL,
    LST_MAINT_DT  DATETIME     NULL,
    RS_UTC_DT     DATETIME     NULL,
    PRIMARY KEY (GRP_TYP, GRP_COD)
);

CREATE TABLE dbo.IM_PRC_RUL (
    GRP_TYP                      VARCHAR(1)     NOT NULL,
    GRP_COD                      VARCHAR(20)    NOT NULL,
    RUL_SEQ_NO                   INT            NOT NULL,
    DESCR                        VARCHAR(50)    NULL,
    CUST_NO                      VARCHAR(15)    NULL,
    ITEM_NO                      VARCHAR(20)    NULL,
    CUST_FILT                    VARCHAR(MAX)   NULL,
    CUST_FILT_TEXT               VARCHAR(MAX)   NULL,
    CUST_FILT_TMPLT              VARCHAR(MAX)   NULL,
    ITEM_FILT                    VARCHAR(MAX)   NULL,
    ITEM_FILT_TEXT               VARCHAR(MAX)   NULL,
    ITEM_FILT_TMPLT              VARCHAR(MAX)   NULL,
    SAL_FILT                     VARCHAR(MAX)   NULL,
    SAL_FILT_TEXT                VARCHAR(MAX)   NULL,
    SAL_FILT_TMPLT               VARCHAR(MAX)   NULL,
    MIN_QTY                      DECIMAL(15, 4) DEFAULT 0 NOT NULL,
    IS_CUSTOM                    VARCHAR(1)     DEFAULT 'N' NOT NULL,
    USE_BOGO_TWOFER              VARCHAR(1)     DEFAULT 'N' NOT NULL,
    REQ_FULL_GRP_FOR_BOGO_TWOFER VARCHAR(1)     DEFAULT 'N' NOT NULL,
    LST_MAINT_DT                 DATETIME       NULL,
    LST_MAINT_USR_ID             VARCHAR(10)    NULL,
    RS_UTC_DT                    DATETIME       NULL,
    PRIMARY KEY (GRP_TYP, GRP_COD, RUL_SEQ_NO)
);

CREATE TABLE dbo.IM_PRC_RUL_BRK (
    GRP_TYP       VARCHAR(1)     NOT NULL,
    GRP_COD       VARCHAR(20)    NOT NULL,
    RUL_SEQ_NO    INT            NOT NULL,
    MIN_QTY       DECIMAL(15, 4) NOT NULL,
    PRC_METH      VARCHAR(1)     NOT NULL,
    PRC_BASIS     VARCHAR(1)     NOT NULL,
    AMT_OR_PCT    DECIMAL(15, 4) NOT NULL,
    PRC_BRK_DESCR VARCHAR(50)    NULL,
    PRIMARY KEY (GRP_TYP, GRP_COD, RUL_SEQ_NO, MIN_QTY)
);

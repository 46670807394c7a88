-- Posted tickets and fully released orders (counterpoint.md §12). Written by the till's posting, read by everybody else.
CREATE TABLE dbo.PS_TKT_HIST (
    DOC_ID        BIGINT           NOT NULL PRIMARY KEY,
    DOC_GUID      UNIQUEIDENTIFIER NOT NULL,
    TKT_NO        VARCHAR(15)      NOT NULL,
    TKT_TYP       VARCHAR(1)       NULL,
    TKT_DT        DATETIME         NULL,
    BUS_DAT       DATETIME         NOT NULL,
    POST_DAT      DATETIME         NOT NULL,
    EVENT_NO      BIGINT           NOT NULL,
    STR_ID        VARCHAR(10)      NOT NULL,
    STA_ID        VARCHAR(10)      NOT NULL,
    DRW_ID        VARCHAR(10)      NULL,
    USR_ID        VARCHAR(10)      NULL,
    CUST_NO       VARCHAR(15)      NULL,
    CUST_PO_NO    VARCHAR(20)      NULL,
    SHIP_VIA_COD  VARCHAR(10)      NULL,
    TAX_COD       VARCHAR(10)      NULL,
    TAX_OVRD_REAS VARCHAR(10)      NULL,
    IS_REL_TKT    VARCHAR(1)       NULL,
    SUB_TOT       DECIMAL(15, 2)   NOT NULL,
    TOT_HDR_DISC  DECIMAL(15, 2)   NOT NULL,
    TOT_LIN_DISC  DECIMAL(15, 2)   NOT NULL,
    TOT_MISC      DECIMAL(15, 2)   NOT NULL,
    TAX_AMT       DECIMAL(15, 2)   NOT NULL,
    TOT           DECIMAL(15, 2)   NOT NULL,
    TOT_EXT_COST  DECIMAL(15, 2)   NULL,
    RS_UTC_DT     DATETIME         NULL,
    LST_MAINT_DT  DATETIME         NULL
);

CREATE INDEX PS_TKT_HIST_TKT_NO ON dbo.PS_TKT_HIST (TKT_NO);

CREATE TABLE dbo.PS_ORD_HIST (
    DOC_ID       BIGINT           NOT NULL PRIMARY KEY,
    DOC_GUID     UNIQUEIDENTIFIER NOT NULL,
    TKT_NO       VARCHAR(15)      NOT NULL,
    TKT_TYP      VARCHAR(1)       NULL,
    TKT_DT       DATETIME         NULL,
    BUS_DAT      DATETIME         NOT NULL,
    POST_DAT     DATETIME         NOT NULL,
    EVENT_NO     BIGINT           NOT NULL,
    STR_ID       VARCHAR(10)      NOT NULL,
    STA_ID       VARCHAR(10)      NOT NULL,
    DRW_ID       VARCHAR(10)      NULL,
    USR_ID       VARCHAR(10)      NULL,
    CUST_NO      VARCHAR(15)      NULL,
    CUST_PO_NO   VARCHAR(20)      NULL,
    SHIP_DAT     DATETIME         NULL,
    SHIP_VIA_COD VARCHAR(10)      NULL,
    TAX_COD      VARCHAR(10)      NULL,
    SUB_TOT      DECIMAL(15, 2)   NOT NULL,
    TOT_HDR_DISC DECIMAL(15, 2)   NOT NULL,
    TOT_LIN_DISC DECIMAL(15, 2)   NOT NULL,
    TOT_MISC     DECIMAL(15, 2)   NOT NULL,
    TAX_AMT      DECIMAL(15, 2)   NOT NULL,
    TOT          DECIMAL(15, 2)   NOT NULL,
    TOT_EXT_COST DECIMAL(15, 2)   NULL,
    RS_UTC_DT    DATETIME         NULL,
    LST_MAINT_DT DATETIME         NULL
);

CREATE INDEX PS_ORD_HIST_TKT_NO ON dbo.PS_ORD_HIST (TKT_NO);

-- The role of the service's login: what the statements of sql/ need, and nothing else. Derived from them by RoleScriptTest.
-- Run it as an owner of the database once the tables USER_* are there, and again after each update; then
--     ALTER ROLE tillbridge_service ADD MEMBER the_login;
IF NOT EXISTS (SELECT 1 FROM sys.database_principals WHERE name = 'tillbridge_service')
    CREATE ROLE tillbridge_service;
GO

GRANT SELECT, INSERT ON dbo.AR_CUST TO tillbridge_service;
GRANT UPDATE ON dbo.AR_CUST (
    ADRS_1, ADRS_2, ADRS_3, BAL, CITY, CNTRY, CUST_NAM_TYP, EMAIL_ADRS_1, FST_NAM, FST_NAM_UPR, FST_SAL_DAT,
    IS_ECOMM_CUST, LOY_PTS_BAL, LST_MAINT_DT, LST_MAINT_USR_ID, LST_NAM, LST_NAM_UPR, LST_SAL_AMT, LST_SAL_DAT, LWY_BAL,
    NAM, NAM_UPR, NO_OF_LWYS, NO_OF_ORDS, ORD_BAL, PHONE_1, RS_STAT, RS_UTC_DT, SALUTATION, STATE, STR_ID, UNPSTD_BAL,
    ZIP_COD)
    TO tillbridge_service;

GRANT SELECT, INSERT ON dbo.IM_INV TO tillbridge_service;
GRANT UPDATE ON dbo.IM_INV (
    LST_MAINT_DT, LST_MAINT_USR_ID, QTY_COMMIT, QTY_ON_ORD, RS_UTC_DT)
    TO tillbridge_service;

GRANT SELECT ON dbo.IM_ITEM TO tillbridge_service;

IF OBJECT_ID('dbo.IM_LOC') IS NOT NULL
    GRANT SELECT ON dbo.IM_LOC TO tillbridge_service;

GRANT SELECT ON dbo.IM_PRC TO tillbridge_service;

GRANT INSERT ON dbo.PS_DOC_AUDIT_LOG TO tillbridge_service;

GRANT INSERT ON dbo.PS_DOC_CONTACT TO tillbridge_service;

GRANT SELECT, INSERT ON dbo.PS_DOC_HDR TO tillbridge_service;

GRANT INSERT ON dbo.PS_DOC_HDR_MISC_CHRG TO tillbridge_service;

GRANT INSERT ON dbo.PS_DOC_HDR_ORIG_DOC TO tillbridge_service;

GRANT INSERT ON dbo.PS_DOC_HDR_TOT TO tillbridge_service;

GRANT INSERT ON dbo.PS_DOC_LIN TO tillbridge_service;

GRANT INSERT ON dbo.PS_DOC_NOTE TO tillbridge_service;

GRANT INSERT ON dbo.PS_DOC_PMT TO tillbridge_service;

GRANT INSERT ON dbo.PS_DOC_PMT_APPLY TO tillbridge_service;

GRANT INSERT ON dbo.PS_DOC_PMT_PROMPT TO tillbridge_service;

GRANT INSERT ON dbo.PS_DOC_TAX TO tillbridge_service;

IF OBJECT_ID('dbo.PS_DRW') IS NOT NULL
    GRANT SELECT ON dbo.PS_DRW TO tillbridge_service;

GRANT SELECT ON dbo.PS_ORD_HIST TO tillbridge_service;

IF OBJECT_ID('dbo.PS_STA') IS NOT NULL
    GRANT SELECT ON dbo.PS_STA TO tillbridge_service;

IF OBJECT_ID('dbo.PS_STR') IS NOT NULL
    GRANT SELECT ON dbo.PS_STR TO tillbridge_service;

GRANT SELECT ON dbo.PS_TKT_HIST TO tillbridge_service;

GRANT SELECT ON dbo.SY_PAY_COD TO tillbridge_service;

IF OBJECT_ID('dbo.SY_SHIP_VIA_COD') IS NOT NULL
    GRANT SELECT ON dbo.SY_SHIP_VIA_COD TO tillbridge_service;

GRANT SELECT ON dbo.SY_TAX_AUTH TO tillbridge_service;

IF OBJECT_ID('dbo.SY_TAX_AUTH_RUL') IS NOT NULL
    GRANT SELECT ON dbo.SY_TAX_AUTH_RUL TO tillbridge_service;

IF OBJECT_ID('dbo.SY_TAX_COD') IS NOT NULL
    GRANT SELECT ON dbo.SY_TAX_COD TO tillbridge_service;

IF OBJECT_ID('dbo.SY_USR') IS NOT NULL
    GRANT SELECT ON dbo.SY_USR TO tillbridge_service;

GRANT SELECT, INSERT ON dbo.USER_CURSOR TO tillbridge_service;
GRANT UPDATE ON dbo.USER_CURSOR (
    POSITION_UTC, UPDATED_UTC)
    TO tillbridge_service;

GRANT SELECT, INSERT ON dbo.USER_CUSTOMER_MAP TO tillbridge_service;
GRANT UPDATE ON dbo.USER_CUSTOMER_MAP (
    CUST_NO, UPDATED_UTC)
    TO tillbridge_service;

GRANT SELECT, INSERT ON dbo.USER_JOURNEY_EVENT TO tillbridge_service;

GRANT SELECT, INSERT ON dbo.USER_ORDER_DOCUMENT TO tillbridge_service;

GRANT SELECT, INSERT ON dbo.USER_ORDER_STAGING TO tillbridge_service;
GRANT UPDATE ON dbo.USER_ORDER_STAGING (
    ATTEMPTS, CONTENT_HASH, CP_DOC_ID, CP_TKT_NO, CUST_NO, MISSING_KEY, MISSING_KIND, MODIFIED_UTC, NEXT_ATTEMPT_UTC,
    PAYLOAD, REASON, REASON_CLASS, REASON_CODE, REASON_FIELD, REASON_MEND, STATE, UPDATED_UTC, WOO_ORDER_NO, WOO_STATUS)
    TO tillbridge_service;

GRANT SELECT, INSERT ON dbo.USER_OUTBOX TO tillbridge_service;
GRANT UPDATE ON dbo.USER_OUTBOX (
    ATTEMPTS, NEXT_ATTEMPT_UTC, REASON, SENT_UTC, STATE)
    TO tillbridge_service;

GRANT SELECT, INSERT ON dbo.USER_PRODUCT_MAP TO tillbridge_service;
GRANT UPDATE ON dbo.USER_PRODUCT_MAP (
    ITEM_NO, MAPPING_SOURCE, UNIT, UPDATED_UTC)
    TO tillbridge_service;

GRANT SELECT, INSERT ON dbo.USER_REJECT TO tillbridge_service;
GRANT UPDATE ON dbo.USER_REJECT (
    CLOSED_UTC, LAST_UTC, REASON, REASON_CLASS, REASON_CODE, TIMES_SEEN)
    TO tillbridge_service;

GRANT SELECT, INSERT ON dbo.USER_SYNC_LOG TO tillbridge_service;
GRANT UPDATE ON dbo.USER_SYNC_LOG (
    ALIVE_UTC, DURATION_SECONDS, END_UTC, ERROR_MESSAGE, RECORDS_CREATED, RECORDS_FAILED, RECORDS_INPUT,
    RECORDS_SKIPPED, RECORDS_UPDATED, SUCCESS)
    TO tillbridge_service;

GRANT SELECT ON dbo.USER_UNIT_MAPPING TO tillbridge_service;

-- The schedules' tables, which Quartz reads and writes by itself.
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.USER_QRTZ_BLOB_TRIGGERS TO tillbridge_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.USER_QRTZ_CALENDARS TO tillbridge_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.USER_QRTZ_CRON_TRIGGERS TO tillbridge_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.USER_QRTZ_FIRED_TRIGGERS TO tillbridge_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.USER_QRTZ_JOB_DETAILS TO tillbridge_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.USER_QRTZ_LOCKS TO tillbridge_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.USER_QRTZ_PAUSED_TRIGGER_GRPS TO tillbridge_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.USER_QRTZ_SCHEDULER_STATE TO tillbridge_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.USER_QRTZ_SIMPLE_TRIGGERS TO tillbridge_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.USER_QRTZ_SIMPROP_TRIGGERS TO tillbridge_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON dbo.USER_QRTZ_TRIGGERS TO tillbridge_service;

-- NEXT VALUE FOR is an update of the sequence.
GRANT UPDATE ON dbo.USER_CUSTOMER_NO TO tillbridge_service;
GRANT UPDATE ON dbo.USER_DOCUMENT_ID TO tillbridge_service;
GO

-- Questions for prices and what they were answered, many at once.
INSERT INTO dbo.USER_PRICING_API_LOG (
    AT_UTC, KEY_NAM, OPERATION, BID_NO, CUST_NO, LOC_ID, ITEM_NO, QTY, STATUS, CONTRACT_PRC, REG_PRC, PRC_METH,
    GRP_TYP, GRP_COD, RUL_SEQ_NO, ITEMS, FOUND, MILLIS, PRICES_VERSION, ERROR_MESSAGE)
VALUES (
    :#atUtc, :#keyName, :#operation, :#bidNo, :#custNo, :#locId, :#itemNo, CAST(:#qty AS DECIMAL(15, 4)), :#status,
    CAST(:#contractPrc AS DECIMAL(19, 4)), CAST(:#regPrc AS DECIMAL(19, 4)), :#prcMeth, :#grpTyp, :#grpCod,
    CAST(:#rulSeqNo AS INT), :#items, :#found, :#millis, :#version, :#errorMessage)

-- A line with the shop's own amounts: USR_ENTD_PRC Y is how CounterPoint is told to keep the price (counterpoint.md §2.2).
INSERT INTO dbo.PS_DOC_LIN (
    DOC_ID, LIN_SEQ_NO, LIN_GUID, STR_ID, STA_ID, TKT_NO, LIN_TYP, ITEM_NO, DESCR,
    QTY_SOLD, SELL_UNIT, QTY_NUMER, QTY_DENOM, QTY_UNIT,
    PRC, EXT_PRC, GROSS_EXT_PRC, CALC_EXT_PRC, REG_PRC, PRC_1, CALC_PRC, UNIT_RETL_VAL, DISP_EXT_PRC, GROSS_DISP_EXT_PRC,
    UNIT_COST, EXT_COST, STK_LOC_ID, PRC_LOC_ID, CATEG_COD, SUBCAT_COD, ITEM_VEND_NO, ITEM_TYP, TRK_METH,
    IS_TXBL, NORM_IS_TXBL, TAX_AMT_ALLOC, NORM_TAX_AMT_ALLOC, TAX_COD, HAS_PRC_OVRD, USR_ENTD_PRC, IS_DISCNTBL,
    ORIG_QTY, QTY_ENTD, QTY_PCKD, QTY_PCKVRFD, QTY_INVCD, QTY_SHIPPED, QTY_TO_REL, QTY_TO_LEAVE, QTY_RET,
    IS_KIT_PAR, DIM_1_UPR, DIM_2_UPR, DIM_3_UPR, LINK_LIN_GUID)
VALUES (
    :#docId, :#linSeqNo, :#linGuid, :#strId, :#staId, :#tktNo, :#linTyp, :#itemNo, :#descr,
    :#qtySold, :#sellUnit, :#qtyNumer, :#qtyDenom, :#qtyUnit,
    :#prc, :#extPrc, :#grossExtPrc, :#calcExtPrc, :#regPrc, :#prc1, :#calcPrc, :#regPrc, :#extPrc, :#grossExtPrc,
    :#unitCost, :#extCost, :#stkLocId, :#prcLocId, :#categCod, :#subcatCod, :#itemVendNo, :#itemTyp, :#trkMeth,
    :#isTxbl, :#isTxbl, :#taxAmtAlloc, :#taxAmtAlloc, :#taxCod, :#hasPrcOvrd, 'Y', :#isDiscntbl,
    :#qtySold, :#qtySold, 0, 0, 0, 0, 0, 0, 0,
    'N', '*', '*', '*', CAST(:#linkLinGuid AS UNIQUEIDENTIFIER))

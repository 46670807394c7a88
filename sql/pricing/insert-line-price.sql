-- The price rule that a line was sold under (counterpoint.md §2.2); QTY_PRCD and UNIT_PRC are of the stocking unit.
INSERT INTO dbo.PS_DOC_LIN_PRICE (
    DOC_ID, LIN_SEQ_NO, PRC_SEQ_NO, PRC_JUST_STR, PRC_GRP_TYP, PRC_RUL_SEQ_NO, PRC_BRK_DESCR, QTY_PRCD, UNIT_PRC)
VALUES (
    :#docId, :#linSeqNo, 1, :#prcJustStr, :#prcGrpTyp, :#prcRulSeqNo, :#prcBrkDescr, :#qtyPrcd, :#unitPrc)

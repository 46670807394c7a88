-- A line of an open order sells less, or for less. Must touch one row: the line as it was looked at.
UPDATE dbo.PS_DOC_LIN
   SET QTY_SOLD = QTY_SOLD - :#lessQty,
       QTY_ENTD = QTY_ENTD - :#lessQty,
       EXT_PRC = EXT_PRC - :#lessExt,
       DISP_EXT_PRC = DISP_EXT_PRC - :#lessExt,
       GROSS_EXT_PRC = GROSS_EXT_PRC - :#lessGross,
       GROSS_DISP_EXT_PRC = GROSS_DISP_EXT_PRC - :#lessGross,
       CALC_EXT_PRC = ROUND(CALC_PRC * (QTY_SOLD - :#lessQty), 2),
       EXT_COST = EXT_COST - :#lessCost,
       TAX_AMT_ALLOC = TAX_AMT_ALLOC - :#lessTax,
       NORM_TAX_AMT_ALLOC = NORM_TAX_AMT_ALLOC - :#lessTax
 WHERE DOC_ID = :#docId
   AND LIN_SEQ_NO = :#linSeqNo
   AND QTY_SOLD = :#knownQty
   AND EXT_PRC = :#knownExt

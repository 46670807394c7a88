-- The order comes to less, or less of it is due. What must hold still holds (counterpoint.md §2.3). Must touch one row: the
-- total as it was looked at.
UPDATE dbo.PS_DOC_HDR_TOT
   SET LINS = LINS - :#lessLins,
       SUB_TOT = SUB_TOT - :#lessSubTot,
       TOT_LIN_DISC = TOT_LIN_DISC - :#lessDisc,
       TAX_AMT = TAX_AMT - :#lessTax,
       NORM_TAX_AMT = NORM_TAX_AMT - :#lessTax,
       TOT_MISC = TOT_MISC - :#lessMisc,
       TOT = TOT - :#lessTot,
       INITIAL_MIN_DUE = INITIAL_MIN_DUE - :#lessTot,
       AMT_DUE = AMT_DUE - :#lessDue,
       TOT_EXT_COST = TOT_EXT_COST - :#lessCost
 WHERE DOC_ID = :#docId
   AND TOT_TYP = 'O'
   AND TOT = :#knownTot
   AND AMT_DUE = :#knownDue

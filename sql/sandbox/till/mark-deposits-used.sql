-- The deposits of the order are spent on its release.
UPDATE dbo.PS_DOC_PMT
   SET DEP_LIN_COPIED_TO_REL_DOC = 'Y'
 WHERE DOC_ID IN (SELECT O.DOC_ID FROM dbo.PS_DOC_HDR_ORIG_DOC AS O WHERE O.ORIG_DOC_ID = :docId AND O.DEP_AMT_RECEIVED > 0)

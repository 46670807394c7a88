-- Posted: the ticket's tracking numbers go to history as they stand.
INSERT INTO dbo.PS_TKT_HIST_PKG_TRK_NO (DOC_ID, PKG_SEQ_NO, TRK_NO)
SELECT DOC_ID, PKG_SEQ_NO, TRK_NO
  FROM dbo.PS_DOC_PKG_TRK_NO
 WHERE DOC_ID = :docId

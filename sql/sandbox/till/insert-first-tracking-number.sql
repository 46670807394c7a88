-- The parcel that leaves before the rest has its number on the order itself.
INSERT INTO dbo.PS_DOC_PKG_TRK_NO (DOC_ID, PKG_SEQ_NO, TRK_NO)
SELECT DOC_ID, 1, CONCAT('1ZPART', DOC_ID)
  FROM dbo.PS_DOC_HDR
 WHERE DOC_ID = :docId AND ISNULL(SHIP_VIA_COD, '') <> 'PICKUP'

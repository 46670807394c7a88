-- A parcel gets a number; what is picked up at the store gets none.
INSERT INTO dbo.PS_DOC_PKG_TRK_NO (DOC_ID, PKG_SEQ_NO, TRK_NO)
SELECT DOC_ID, 1, CONCAT('1ZTILL', DOC_ID)
  FROM dbo.PS_DOC_HDR
 WHERE DOC_ID = :ticketId AND ISNULL(SHIP_VIA_COD, '') <> 'PICKUP'

-- What the document reserved, so that it can be taken back exactly. A return reserves below nothing.
INSERT INTO dbo.USER_RESERVATION (DOC_ID, ITEM_NO, LOC_ID, ON_ORD_QTY, COMMIT_QTY, RESERVED_UTC)
VALUES (:#docId, :#itemNo, :#locationId, :#onOrderQty, :#commitQty, :#utcTime)

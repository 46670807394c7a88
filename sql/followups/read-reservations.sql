-- What the document still reserves, and whose business it is.
SELECT ITEM_NO, LOC_ID, ON_ORD_QTY, COMMIT_QTY, RETURNED_QTY, SETTLED_BY
  FROM dbo.USER_RESERVATION
 WHERE DOC_ID = :#docId
 ORDER BY ITEM_NO, LOC_ID

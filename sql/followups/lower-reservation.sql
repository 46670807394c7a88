-- What was taken back of a reservation. Must touch one row for each item: never more than was reserved.
UPDATE dbo.USER_RESERVATION
   SET RETURNED_QTY = RETURNED_QTY + :#returnedQty
 WHERE DOC_ID = :#docId
   AND ITEM_NO = :#itemNo
   AND LOC_ID = :#locationId
   AND SETTLED_BY IS NULL
   AND RETURNED_QTY + :#returnedQty <= COMMIT_QTY

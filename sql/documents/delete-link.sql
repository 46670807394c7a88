-- The order has no document any more. Must touch one row.
DELETE FROM dbo.USER_ORDER_DOCUMENT
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
   AND DOC_ID = :#docId

-- The order's documents were looked at as they were then. No row means that somebody else looked meanwhile.
UPDATE dbo.USER_ORDER_DOCUMENT
   SET STAMPS_SEEN = :#stamps
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
   AND ISNULL(STAMPS_SEEN, '') = :#stampsSeen

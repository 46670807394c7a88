-- What was known last to have left for the order; no row where nothing was.
SELECT TOP (1) SHIPMENT_NO, CONTENT
  FROM dbo.USER_ORDER_SHIPMENT
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
 ORDER BY SHIPMENT_NO DESC

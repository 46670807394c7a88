-- More has left for the order than was known. The key lets this number be told once.
INSERT INTO dbo.USER_ORDER_SHIPMENT (SHOP, WOO_ORDER_ID, SHIPMENT_NO, EVIDENCE, COMPLETES, CONTENT, SEEN_UTC)
VALUES (:#shop, :#orderId, :#shipmentNo, :#evidence, :#completes, :#content, :#utcTime)

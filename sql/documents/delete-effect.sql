-- The shop is told anew when the order is posted anew.
DELETE FROM dbo.USER_OUTBOX
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
   AND EFFECT = 'ORDER_POSTED'

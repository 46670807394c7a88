-- What was written for the order when it was posted, less what was taken back since.
SELECT DOC_ID, TKT_NO, DEPOSIT_DOC_ID, DEPOSIT_TKT_NO, CUST_NO, TOT, CLOSED_UTC
  FROM dbo.USER_ORDER_DOCUMENT
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId

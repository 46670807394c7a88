-- The order that something happened to, as its document was made of it, kept still meanwhile.
SELECT STAGING_ID, SHOP, WOO_ORDER_ID, WOO_ORDER_NO, WOO_STATUS, STATE, REASON_CODE, CONTENT_HASH, CP_DOC_ID, CP_TKT_NO, CUST_NO,
       COALESCE(POSTED_PAYLOAD, PAYLOAD) AS PAYLOAD
  FROM dbo.USER_ORDER_STAGING
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
   FOR UPDATE

-- One staged order, kept still while a fresh look at it is compared.
SELECT STAGING_ID, STATE, WOO_STATUS, CONTENT_HASH, MODIFIED_UTC, CP_TKT_NO, PAID_UTC, REASON_CODE, POSTED_HASH
  FROM dbo.USER_ORDER_STAGING
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId
   FOR UPDATE

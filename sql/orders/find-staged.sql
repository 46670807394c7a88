-- A staged order as it is, to compare a fresh look with. PAYLOAD stays out: it can be large.
SELECT STAGING_ID, STATE, WOO_STATUS, CONTENT_HASH, MODIFIED_UTC, CP_TKT_NO, PAID_UTC, REASON_CODE, POSTED_HASH
  FROM dbo.USER_ORDER_STAGING
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID = :#orderId

-- Orders that were set aside for one cause and have no document: what a replay by cause sends through again.
SELECT STAGING_ID, SHOP, WOO_ORDER_ID, WOO_ORDER_NO, STATE, REASON_CODE, CP_DOC_ID
  FROM dbo.USER_ORDER_STAGING
 WHERE STATE IN ('REJECTED', 'HELD')
   AND CP_DOC_ID IS NULL
   AND (:#shop = '' OR SHOP = :#shop)
   AND (:#reason = '' OR REASON_CODE = :#reason)
   AND (:#failureClass = '' OR REASON_CLASS = :#failureClass)
 ORDER BY STAGING_ID

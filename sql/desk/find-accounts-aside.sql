-- Accounts that were set aside for one cause: what a replay by cause sends through again.
SELECT STAGING_ID, SHOP, SOURCE_KEY, STATE, REASON_CODE
  FROM dbo.USER_CUSTOMER_STAGING
 WHERE STATE IN ('REJECTED', 'HELD')
   AND (:#shop = '' OR SHOP = :#shop)
   AND (:#reason = '' OR REASON_CODE = :#reason)
   AND (:#failureClass = '' OR REASON_CLASS = :#failureClass)
 ORDER BY STAGING_ID

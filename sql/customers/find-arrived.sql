-- Rejected accounts whose missing customer or code has come since, or whose setting may have.
SELECT S.STAGING_ID, S.SHOP, S.SOURCE_KEY, S.STATE
  FROM dbo.USER_CUSTOMER_STAGING S
 WHERE S.STATE = 'REJECTED'
   AND S.REASON_CLASS = 'MISSING'
   AND (   (S.MISSING_KIND = 'customer' AND EXISTS (SELECT 1 FROM dbo.AR_CUST C WHERE C.CUST_NO = S.MISSING_KEY))
        OR (S.MISSING_KIND = 'tax-code' AND EXISTS (SELECT 1 FROM dbo.SY_TAX_COD T WHERE T.TAX_COD = S.MISSING_KEY))
        OR S.UPDATED_UTC < :#startedUtc)

-- Held accounts for whose buyer a person has chosen the customer since.
SELECT S.STAGING_ID, S.SHOP, S.SOURCE_KEY, S.STATE
  FROM dbo.USER_CUSTOMER_STAGING S
 WHERE S.STATE = 'HELD'
   AND S.REASON_CODE = 'CUSTOMER_AMBIGUOUS'
   AND EXISTS (SELECT 1
                 FROM dbo.USER_CUSTOMER_MAP M
                WHERE M.LINK_KEY = S.MISSING_KEY
                   OR (M.LINK_TYP = 'USER' AND M.LINK_KEY = CONCAT(S.SHOP, ':', S.SOURCE_KEY)))

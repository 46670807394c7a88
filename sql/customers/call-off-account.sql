-- The shop has the account no more. Must touch one row, or none where that is known already.
UPDATE dbo.USER_CUSTOMER_STAGING
   SET STATE = 'CANCELLED',
       REASON_CLASS = NULL,
       REASON_CODE = NULL,
       REASON = 'Deleted in the shop.',
       REASON_FIELD = NULL,
       REASON_MEND = NULL,
       MISSING_KIND = NULL,
       MISSING_KEY = NULL,
       NEXT_ATTEMPT_UTC = NULL,
       UPDATED_UTC = SYSUTCDATETIME()
 WHERE SHOP = :#shop
   AND SOURCE_KEY = :#sourceKey
   AND STATE <> 'CANCELLED'

-- Rejected orders whose missing item, unit, mapping, code or customer has come since.
SELECT S.STAGING_ID, S.SHOP, S.WOO_ORDER_ID, S.STATE
  FROM dbo.USER_ORDER_STAGING S
 WHERE S.STATE = 'REJECTED'
   AND S.REASON_CLASS = 'MISSING'
   AND (   (S.MISSING_KIND = 'item' AND EXISTS (SELECT 1 FROM dbo.IM_ITEM I WHERE I.ITEM_NO = S.MISSING_KEY))
        OR (S.MISSING_KIND = 'unit' AND EXISTS (SELECT 1 FROM dbo.IM_ITEM I WHERE I.ITEM_NO = S.MISSING_KEY
                                                                               AND I.RS_UTC_DT > S.UPDATED_UTC))
        OR (S.MISSING_KIND IN ('item', 'unit') AND EXISTS (SELECT 1 FROM dbo.USER_PRODUCT_MAP M
                                                            WHERE M.SHOP = S.SHOP AND M.UPDATED_UTC > S.UPDATED_UTC))
        OR (S.MISSING_KIND = 'pay-code' AND EXISTS (SELECT 1 FROM dbo.SY_PAY_COD P WHERE P.PAY_COD = S.MISSING_KEY))
        OR (S.MISSING_KIND = 'tax-authority' AND EXISTS (SELECT 1 FROM dbo.SY_TAX_AUTH T WHERE T.AUTH_COD = S.MISSING_KEY))
        OR (S.MISSING_KIND = 'tax-code' AND EXISTS (SELECT 1 FROM dbo.SY_TAX_COD X WHERE X.TAX_COD = S.MISSING_KEY))
        OR (S.MISSING_KIND = 'customer' AND EXISTS (SELECT 1 FROM dbo.AR_CUST C WHERE C.CUST_NO = S.MISSING_KEY))
        OR (S.MISSING_KIND = 'setting' AND S.UPDATED_UTC < :#startedUtc))

-- Posted orders whose documents in CounterPoint are not as they were last looked at, by their change stamps and numbers
-- (counterpoint.md §9): the order, open or in history, its tickets, open or posted, and their tracking numbers, which bear
-- no stamp. An order that is closed is looked at for a while, since tracking numbers come late.
SELECT F.STAGING_ID, F.SHOP, F.WOO_ORDER_ID, F.STATE, F.DOC_ID, F.TKT_NO, F.STAMPS_SEEN, F.STAMPS
  FROM (SELECT S.STAGING_ID, S.SHOP, S.WOO_ORDER_ID, S.STATE, D.DOC_ID, D.TKT_NO, ISNULL(D.STAMPS_SEEN, '') AS STAMPS_SEEN,
               CONCAT((SELECT MAX(CAST(H.RS_UTC_DT AS DATETIME2))
                         FROM dbo.PS_DOC_HDR H
                        WHERE H.DOC_ID = D.DOC_ID),
                      '|', (SELECT CONCAT(COUNT(*), ' ', MAX(CAST(H.RS_UTC_DT AS DATETIME2)))
                              FROM dbo.PS_ORD_HIST H
                             WHERE H.DOC_ID = D.DOC_ID),
                      '|', (SELECT CONCAT(COUNT(*), ' ', MAX(CAST(H.RS_UTC_DT AS DATETIME2)))
                              FROM dbo.PS_DOC_HDR_ORIG_DOC O
                              JOIN dbo.PS_DOC_HDR H ON H.DOC_ID = O.DOC_ID
                             WHERE O.ORIG_DOC_ID = D.DOC_ID),
                      '|', (SELECT CONCAT(COUNT(*), ' ', MAX(CAST(H.RS_UTC_DT AS DATETIME2)))
                              FROM dbo.PS_TKT_HIST H
                             WHERE H.DOC_ID IN (SELECT D.DOC_ID UNION ALL
                                                SELECT O.DOC_ID FROM dbo.PS_TKT_HIST_ORIG_DOC O WHERE O.ORIG_DOC_ID = D.DOC_ID)),
                      '|', (SELECT COUNT(*)
                              FROM dbo.PS_DOC_PKG_TRK_NO P
                             WHERE P.DOC_ID IN (SELECT D.DOC_ID UNION ALL
                                                SELECT O.DOC_ID FROM dbo.PS_DOC_HDR_ORIG_DOC O WHERE O.ORIG_DOC_ID = D.DOC_ID)),
                      '|', (SELECT COUNT(*)
                              FROM dbo.PS_TKT_HIST_PKG_TRK_NO P
                             WHERE P.DOC_ID IN (SELECT O.DOC_ID FROM dbo.PS_TKT_HIST_ORIG_DOC O WHERE O.ORIG_DOC_ID = D.DOC_ID))
               ) AS STAMPS
          FROM dbo.USER_ORDER_STAGING S
          JOIN dbo.USER_ORDER_DOCUMENT D ON D.SHOP = S.SHOP AND D.WOO_ORDER_ID = S.WOO_ORDER_ID
         WHERE S.STAGING_ID IN (:#in:stagingIds)) AS F
 WHERE F.STAMPS_SEEN <> F.STAMPS
 ORDER BY F.STAGING_ID

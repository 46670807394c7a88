-- Since when the oldest unposted order is ready. The timeline says: an attempt that failed in passing moves UPDATED_UTC.
SELECT MIN(READY.SINCE_UTC) AS OLDEST_UTC
  FROM (SELECT S.STAGING_ID, COALESCE(MAX(E.AT_UTC), MIN(S.STAGED_UTC)) AS SINCE_UTC
          FROM dbo.USER_ORDER_STAGING S
          LEFT JOIN dbo.USER_JOURNEY_EVENT E ON E.SHOP = S.SHOP
                                            AND E.WOO_ORDER_ID = S.WOO_ORDER_ID
                                            AND E.TO_STATE = 'STAGED'
                                            AND (E.FROM_STATE IS NULL OR E.FROM_STATE <> 'STAGED')
         WHERE S.STATE = 'STAGED'
         GROUP BY S.STAGING_ID) AS READY

-- How an order stands once it was looked at: its staged row, if it has one, so that posting can be told of it, and how many
-- rejects of it are still open.
SELECT S.STAGING_ID, S.STATE, R.OPEN_REJECTS
  FROM (SELECT COUNT(*) AS OPEN_REJECTS
          FROM dbo.USER_REJECT
         WHERE SHOP = :#shop
           AND JOURNEY = 'orders'
           AND SOURCE_KEY = :#sourceKey
           AND CLOSED_UTC IS NULL) AS R
  LEFT JOIN dbo.USER_ORDER_STAGING S ON S.SHOP = :#shop AND S.WOO_ORDER_ID = :#orderId

-- What an effect tells: what had left by then, whether it completes the order, and where the order stands now.
SELECT M.SHIPMENT_NO, M.COMPLETES, M.CONTENT, S.STATE, S.WOO_ORDER_NO
  FROM dbo.USER_OUTBOX X
  JOIN dbo.USER_ORDER_SHIPMENT M ON M.SHOP = X.SHOP AND M.WOO_ORDER_ID = X.WOO_ORDER_ID
                                AND CAST(M.SHIPMENT_NO AS VARCHAR(40)) = X.EFFECT_KEY
  JOIN dbo.USER_ORDER_STAGING S ON S.SHOP = X.SHOP AND S.WOO_ORDER_ID = X.WOO_ORDER_ID
 WHERE X.OUTBOX_ID = :#outboxId

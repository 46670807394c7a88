-- What the shop is to say of a product, as of the moment it was read.
UPDATE dbo.USER_SHOP_STOCK
   SET READ_UTC = :#readUtc,
       WANT = :#want,
       WANT_QTY = CAST(:#wantQty AS INT),
       STATE = :#state,
       REASON_CODE = :#reasonCode,
       REASON = :#reason,
       NEXT_ATTEMPT_UTC = CAST(:#nextAttemptUtc AS DATETIME2)
 WHERE MAP_ID = :#mapId

-- A product that is found under another id, or below another product, than it was.
UPDATE dbo.USER_PRODUCT_MAP
   SET WOO_PRODUCT_ID = :#productId,
       WOO_VARIATION_ID = CAST(:#variationId AS BIGINT),
       UPDATED_UTC = SYSUTCDATETIME()
 WHERE MAP_ID = :#mapId

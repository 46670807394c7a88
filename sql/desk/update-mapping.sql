-- What a product of the shop is in CounterPoint, decided anew by a person.
UPDATE dbo.USER_PRODUCT_MAP
   SET ITEM_NO = :#itemNo,
       UNIT = :#unit,
       MAPPING_SOURCE = 'MANUAL',
       UPDATED_UTC = :#utcTime
 WHERE SHOP = :#shop
   AND MAP_KEY = :#mapKey

-- Lines of orders that are to be written anew.
DELETE FROM dbo.USER_SALE_LINE
 WHERE SHOP = :#shop
   AND WOO_ORDER_ID IN (:#in:orderIds)
   AND SEEN_BY = :#seenBy

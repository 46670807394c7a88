-- A direct writer moves the customer's open orders and their balance (counterpoint.md §10.5). Must touch exactly one row.
UPDATE dbo.AR_CUST
   SET NO_OF_ORDS = NO_OF_ORDS + :#orders,
       ORD_BAL = ORD_BAL + :#balance,
       RS_UTC_DT = :#utcTime
 WHERE CUST_NO = :#custNo

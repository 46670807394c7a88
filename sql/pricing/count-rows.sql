-- How many rows there are, by which it shows when one was deleted: a change stamp does not tell that.
SELECT (SELECT COUNT(*) FROM dbo.IM_ITEM) AS ITEMS,
       (SELECT COUNT(*) FROM dbo.IM_PRC) AS PRICES,
       (SELECT COUNT(*) FROM dbo.AR_CUST) AS CUSTOMERS

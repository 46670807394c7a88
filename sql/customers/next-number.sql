-- The next number for a customer of ours.
SELECT NEXT VALUE FOR dbo.USER_CUSTOMER_NO AS CUSTOMER_NO

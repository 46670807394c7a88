-- Nothing of the order changed but its stamp: remembered, so that the next lean look skips it.
UPDATE dbo.USER_ORDER_STAGING
   SET MODIFIED_UTC = :#modifiedUtc,
       WOO_STATUS = :#status,
       PAID_UTC = CAST(:#paidUtc AS DATETIME2)
 WHERE STAGING_ID = :#stagingId
   AND MODIFIED_UTC <= :#modifiedUtc

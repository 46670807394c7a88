-- Sends an order that was set aside through posting again. Must touch one row, or none where it moved on meanwhile.
UPDATE dbo.USER_ORDER_STAGING
   SET STATE = 'STAGED',
       ATTEMPTS = 0,
       NEXT_ATTEMPT_UTC = NULL,
       UPDATED_UTC = :#utcTime
 WHERE STAGING_ID = :#stagingId
   AND STATE = :#fromState
   AND CP_DOC_ID IS NULL

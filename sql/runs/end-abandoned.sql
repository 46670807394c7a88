-- Runs of the same kind that were not heard of for ten minutes died with their instance: they ended when they were last
-- heard of. Who is only slow writes its own end over this one.
UPDATE dbo.USER_SYNC_LOG
   SET END_UTC = ALIVE_UTC,
       SUCCESS = 'N',
       ERROR_MESSAGE = 'The instance that ran it stopped in the middle; a later run goes on where the cursor stands.'
 WHERE OPERATION_TYPE = :#operationType
   AND SHOP = :#shop
   AND START_UTC >= DATEADD(DAY, -30, SYSUTCDATETIME())
   AND END_UTC IS NULL
   AND ALIVE_UTC < DATEADD(MINUTE, -10, SYSUTCDATETIME())

-- Every posting is an event with a number of its own.
UPDATE dbo.SY_WRKGRP SET NXT_EVENT_NO = NXT_EVENT_NO + 1 WHERE WRKGRP_ID = 'MAIN'

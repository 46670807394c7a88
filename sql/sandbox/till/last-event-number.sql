-- The number just taken: this transaction holds the row of the counter.
SELECT NXT_EVENT_NO - 1 AS EVENT_NO FROM dbo.SY_WRKGRP WHERE WRKGRP_ID = 'MAIN'

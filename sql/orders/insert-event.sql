-- One line of the order's timeline.
INSERT INTO dbo.USER_JOURNEY_EVENT (SHOP, WOO_ORDER_ID, AT_UTC, STEP, FROM_STATE, TO_STATE, SENTENCE)
VALUES (:#shop, :#orderId, :#atUtc, :#step, :#fromState, :#toState, :#sentence)

-- One line of the account's timeline.
INSERT INTO dbo.USER_CUSTOMER_EVENT (SHOP, SOURCE_KEY, AT_UTC, STEP, FROM_STATE, TO_STATE, SENTENCE)
VALUES (:#shop, :#sourceKey, :#atUtc, :#step, :#fromState, :#toState, :#sentence)

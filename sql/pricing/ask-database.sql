-- Whether the database answers, and how fast.
SELECT 1 AS ANSWER

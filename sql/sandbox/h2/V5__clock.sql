-- SQL Server's UTC clock by its own name, so that one text runs on both engines.
CREATE ALIAS IF NOT EXISTS dbo.SYSUTCDATETIME FOR 'io.tillbridge.sandbox.till.UtcClock.now';

-- Computed as on a real site: an UPDATE of them fails (counterpoint.md §5.2).
ALTER TABLE dbo.IM_INV ADD QTY_AVAIL AS (QTY_ON_HND - QTY_COMMIT);

ALTER TABLE dbo.IM_INV ADD NET_QTY AS (QTY_ON_HND - QTY_COMMIT + QTY_ON_PO + QTY_ON_XFER_IN - QTY_ON_BO);

-- Tax authorities with their rules, and tax codes as the origin site has them: 67 Florida counties cut to ten characters,
-- the surtax over the state's 6 % in the description (counterpoint.md §6).
INSERT INTO dbo.SY_TAX_AUTH (AUTH_COD, DESCR, TAX_ACCT_NO) VALUES
    ('AUSTIN', 'City of Austin', '2311'),
    ('CA', 'California', '2312'),
    ('FL', 'Florida', '2313'),
    ('GST', 'Canada, goods and services tax', '2314'),
    ('MCTD', 'Metropolitan commuter district', '2315'),
    ('NJ', 'New Jersey', '2316'),
    ('NY', 'New York State', '2317'),
    ('NYC', 'New York City', '2318'),
    ('QST', 'Quebec sales tax', '2319'),
    ('TX', 'Texas', '2320');

INSERT INTO dbo.SY_TAX_AUTH_RUL (AUTH_COD, RUL_COD, DESCR, TAX_PCT) VALUES
    ('AUSTIN', 'AUSTIN', 'City', 2),
    ('CA', 'STATE', 'State', 7.25),
    ('FL', 'TAX', 'State and county', 6),
    ('GST', 'GST', 'Federal', 5),
    ('MCTD', 'MCTD', 'District', 0.375),
    ('NJ', 'SALES', 'State', 6.625),
    ('NY', 'REDUCED', 'Reduced rate', 2),
    ('NY', 'STATE', 'State', 4),
    ('NYC', 'NYC', 'City', 4.5),
    ('QST', 'QST', 'Province', 9.975),
    ('TX', 'STATE', 'State', 6.25);

INSERT INTO dbo.SY_TAX_COD (TAX_COD, DESCR) VALUES
    ('EXEMPT', 'Exempt from sales tax'),
    ('WEB', 'As charged by the web shop');

INSERT INTO dbo.SY_TAX_COD (TAX_COD, DESCR)
SELECT LEFT(CONCAT('FL-', C.COUNTY), 10), CONCAT('Florida ', C.COUNTY, ', surtax ', C.SURTAX)
  FROM (VALUES
    ('Alachua', '1.5'), ('Baker', '1.0'), ('Bay', '1.0'), ('Bradford', '1.0'), ('Brevard', '1.0'), ('Broward', '1.0'),
    ('Calhoun', '1.5'), ('Charlotte', '1.0'), ('Citrus', '0.0'), ('Clay', '1.5'), ('Collier', '0.0'), ('Columbia', '1.5'),
    ('DeSoto', '1.5'), ('Dixie', '1.0'), ('Duval', '1.5'), ('Escambia', '1.5'), ('Flagler', '1.0'), ('Franklin', '1.5'),
    ('Gadsden', '1.5'), ('Gilchrist', '1.0'), ('Glades', '1.0'), ('Gulf', '1.0'), ('Hamilton', '1.0'), ('Hardee', '1.0'),
    ('Hendry', '1.5'), ('Hernando', '0.5'), ('Highlands', '1.5'), ('Hillsborough', '1.5'), ('Holmes', '1.5'),
    ('Indian River', '1.0'), ('Jackson', '1.5'), ('Jefferson', '1.0'), ('Lafayette', '1.0'), ('Lake', '1.0'), ('Lee', '0.5'),
    ('Leon', '1.5'), ('Levy', '1.0'), ('Liberty', '1.5'), ('Madison', '1.5'), ('Manatee', '1.0'), ('Marion', '1.5'),
    ('Martin', '0.5'), ('Miami-Dade', '1.0'), ('Monroe', '1.5'), ('Nassau', '1.0'), ('Okaloosa', '1.0'), ('Okeechobee', '1.0'),
    ('Orange', '0.5'), ('Osceola', '1.5'), ('Palm Beach', '1.0'), ('Pasco', '1.0'), ('Pinellas', '1.0'), ('Polk', '1.0'),
    ('Putnam', '1.0'), ('Saint Johns', '0.5'), ('Saint Lucie', '1.0'), ('Santa Rosa', '1.0'), ('Sarasota', '1.0'),
    ('Seminole', '1.0'), ('Sumter', '1.0'), ('Suwannee', '1.0'), ('Taylor', '1.0'), ('Union', '1.0'), ('Volusia', '0.5'),
    ('Wakulla', '1.5'), ('Walton', '1.0'), ('Washington', '1.5')
  ) AS C (COUNTY, SURTAX);

-- All records of a citizen (JdbcHoldings).
\set i random(1, :citizens)
select * from warehouse.held_now('001' || lpad(:i::text, 9, '0'));

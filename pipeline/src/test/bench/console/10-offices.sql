-- OFFICES offices: 34 provinces, and communes spread over them. Every area of the console adds a file of its own here;
-- they run in the order of their names, by the owner, with triggers off. Variables: offices, documents, reviews.
insert into office.office (code, name)
select 'P' || lpad(p::text, 2, '0'), 'Tỉnh thử ' || p from generate_series(1, 34) as p;

insert into office.office (code, name, parent)
select 'P' || lpad((i % 34 + 1)::text, 2, '0') || '.' || (i / 34 + 1), 'Xã thử ' || i,
    'P' || lpad((i % 34 + 1)::text, 2, '0')
from generate_series(0, :offices - 35) as i;

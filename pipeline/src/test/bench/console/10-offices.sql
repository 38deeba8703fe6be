-- OFFICES offices: 34 provinces, and communes spread over them; 2,000 procedures. Files run in the order of their names,
-- by the owner, with triggers off. Variables: offices, documents, reviews, copy and words (of the one
-- paper that stands for all).
insert into office.office (code, name)
select 'P' || lpad(p::text, 2, '0'), 'Tỉnh thử ' || p from generate_series(1, 34) as p;

insert into office.office (code, name, parent)
select 'P' || lpad((i % 34 + 1)::text, 2, '0') || '.' || (i / 34 + 1), 'Xã thử ' || i,
    'P' || lpad((i % 34 + 1)::text, 2, '0')
from generate_series(0, :offices - 35) as i;

insert into office.procedure (code, name)
select '1.' || lpad((500000 + i)::text, 6, '0'), 'Thủ tục thử ' || i from generate_series(1, 2000) as i
on conflict do nothing;
insert into office.procedure_component (procedure_code, code, position, name, required)
select code, 'K' || n, n, 'Thành phần ' || n, n < 3
from office.procedure cross join generate_series(1, 4) as n where name like 'Thủ tục thử %';
analyze office.office;

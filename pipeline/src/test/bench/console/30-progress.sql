-- A plan for every commune and this year, shared by its months; with triggers, which sum plans up.
set session_replication_role = origin;
select progress.recount();
insert into progress.plan (office, type, period, target, entered_by)
select code, '', extract(year from current_date)::text, 60 + length(code) * 7 % 60, 'bench'
from office.office where code like 'P%.%';
insert into progress.plan_month (office, type, month, plan, target)
select office, type, make_date(extract(year from current_date)::int, month, 1), id, target / 12
from progress.plan cross join generate_series(1, 12) as month where entered_by = 'bench';
set session_replication_role = replica;
-- a dossier for each five papers, with two components
insert into dossier.dossier (code, procedure_code, office, received_on, state, population_data_used,
    result_synchronised, client)
select office || '-' || to_char(day, 'YYMMDD') || '-' || lpad(i::text, 6, '0'), '1.' || 500001 + i % 1500, office, day,
    case when i % 9 = 0 then 'in_progress' else 'resolved' end, i % 3 = 0, i % 4 = 0, 'bench'
from (select i, 'P' || lpad((i % 34 + 1)::text, 2, '0') || '.' || (i / 34 % (:offices / 34) + 1) as office,
        current_date - (i % 500)::int as day from generate_series(1, :documents / 5) as i) as made;
insert into dossier.component (dossier_code, position, code, file, digitized, reused, from_warehouse)
select code, n, 'K' || n, 'a', true, left(md5(code), 1) < '4', left(md5(code), 1) < '2'
from dossier.dossier cross join generate_series(1, 2) as n;
insert into dossier.result (dossier_code, position, name, file)
select code, 1, 'Kết quả', case when right(code, 1) <> '7' then 'b' end from dossier.dossier;

-- The indicators of offices with offices below them, and of the whole country (office ''), by month of receipt: counting
-- these from the dossiers themselves takes too long to wait for. When they were counted stands beside them.
create table dossier.kept_indicator (
    office text not null,
    month date not null,
    received bigint not null,
    components_digitized bigint not null,
    flagged_reused bigint not null,
    flagged_warehouse bigint not null,
    really_reused bigint not null,
    reuses bigint not null,
    resolved bigint not null,
    resolved_with_file bigint not null,
    written_result bigint not null,
    result_file bigint not null,
    both_digitized bigint not null,
    shared_flagged bigint not null,
    shared_really bigint not null,
    population_data bigint not null,
    procedures text[] not null,
    procedures_population text[] not null,
    constraint kept_indicator_pk primary key (office, month),
    constraint kept_indicator_month_is_first_day check (extract(day from month) = 1)
);

create table dossier.kept_count (
    counted_at timestamptz not null,
    took interval not null,
    alone boolean not null default true constraint kept_count_one_row unique,
    constraint kept_count_alone check (alone)
);

comment on table dossier.kept_indicator is 'Indicators as they were when they were last counted; nobody''s data is in it';
comment on column dossier.kept_indicator.procedures is 'codes of the procedures of these dossiers, each once';
comment on column dossier.kept_indicator.procedures_population is 'those for which population data was used';
comment on table dossier.kept_count is 'When the indicators were last counted, and how long it took';

create view dossier.told as
select dossier.code, dossier.office, dossier.procedure_code, dossier.received_on, dossier.state,
    dossier.population_data_used, dossier.result_synchronised,
    coalesce(procedure.written_result, true) as written_result, coalesce(handed_in.file, false) as component_file,
    coalesce(handed_in.reused, false) as flagged_reused,
    coalesce(handed_in.from_warehouse, false) as flagged_warehouse,
    resulting.dossier_code is not null as result_file, coalesce(reused.reuses, 0) as reuses
from dossier.dossier
    left join office.procedure on procedure.code = dossier.procedure_code
    left join (
        select dossier_code, bool_or(file is not null) as file, bool_or(reused) as reused,
            bool_or(from_warehouse) as from_warehouse
        from dossier.component group by dossier_code
    ) as handed_in on handed_in.dossier_code = dossier.code
    left join (select distinct dossier_code from dossier.result where file is not null) as resulting
        on resulting.dossier_code = dossier.code
    left join (
        select dossier_code, count(distinct (component_code, document_id)) as reuses from warehouse.reuse
        group by dossier_code
    ) as reused on reused.dossier_code = dossier.code;

comment on view dossier.told is 'What the indicators count of each dossier; for all dossiers at once';

-- One at a time; who comes second finds it done.
create function dossier.keep_indicators() returns void language plpgsql set work_mem = '64MB' as $$
declare
    start timestamptz := clock_timestamp();
begin
    perform pg_advisory_xact_lock(hashtextextended('dossier.keep_indicators', 0));
    if exists (select from dossier.kept_count where counted_at > start) then
        return;
    end if;
    delete from dossier.kept_indicator;
    insert into dossier.kept_indicator
    with code as (
        select distinct office as code from dossier.dossier
    ), line as materialized (
        -- the whole country, and every office that another one with dossiers lies below
        select code, '' as above from code
        union all
        select code.code, above from code cross join lateral progress.upward(code.code) as above
        where above in (select upper from code as other cross join lateral progress.upward(other.code) as upper
            where upper <> other.code)
    )
    select above, date_trunc('month', received_on)::date, count(*), count(*) filter (where component_file),
        count(*) filter (where flagged_reused), count(*) filter (where flagged_warehouse),
        count(*) filter (where reuses > 0), sum(reuses), count(*) filter (where state = 'resolved'),
        count(*) filter (where state = 'resolved' and result_file), count(*) filter (where written_result),
        count(*) filter (where written_result and result_file), count(*) filter (where component_file and result_file),
        count(*) filter (where flagged_warehouse or result_synchronised),
        count(*) filter (where reuses > 0 or result_synchronised), count(*) filter (where population_data_used),
        array_agg(distinct procedure_code),
        coalesce(array_agg(distinct procedure_code) filter (where population_data_used), '{}')
    from dossier.told join line on line.code = told.office
    group by 1, 2;
    delete from dossier.kept_count;
    insert into dossier.kept_count (counted_at, took) values (clock_timestamp(), clock_timestamp() - start);
end
$$;

do $$
begin
    if exists (select from pg_roles where rolname = 'sohoa_application') then
        grant select, insert, delete on dossier.kept_indicator, dossier.kept_count to sohoa_application;
        grant select on dossier.told to sohoa_application;
    end if;
    perform dossier.keep_indicators();
end
$$;

create table work.review_change (
    document uuid not null,
    number integer not null,
    kind text not null,
    field text,
    before_value text,
    after_value text,
    reason text,
    undoes integer,
    made_by text not null,
    made_at timestamptz not null default clock_timestamp(),
    constraint review_change_pk primary key (document, number),
    constraint review_change_kind_known check (kind in ('accepted', 'corrected', 'absent', 'overridden', 'retyped',
        'linked', 'keyed', 'settled', 'rearranged', 'returned', 'filed', 'undone')),
    constraint review_change_undoes_earlier check (undoes < number)
);

create table work.rescan_request (
    id uuid constraint rescan_request_pk primary key default gen_random_uuid(),
    document uuid not null,
    scan_file uuid not null,
    batch text not null,
    office text not null,
    pages integer[] not null,
    reason text not null,
    note text,
    requested_by text not null,
    requested_at timestamptz not null default now(),
    constraint rescan_request_reason_known
        check (reason in ('blurred', 'cut_off', 'pages_missing', 'wrong_paper', 'faint', 'other'))
);

create index rescan_request_office_idx on work.rescan_request (office, requested_at desc);
create index rescan_request_batch_idx on work.rescan_request (batch);

create table work.sample_result (
    document uuid constraint sample_result_pk primary key,
    office text not null,
    type text not null,
    fields integer not null,
    wrong_fields text[] not null,
    checked_by text not null,
    checked_at timestamptz not null default now(),
    constraint sample_result_fields_range check (fields >= 0)
);

create index sample_result_checked_idx on work.sample_result (checked_at);

comment on table work.review_change is 'Every step of every review, with who and when; only ever added to. The values of a paper in review are what the machine read with these steps on top';
comment on column work.review_change.undoes is 'number of the step that this one takes back';
comment on column work.review_change.before_value is 'what stood there before: a value, a type or page numbers';
comment on table work.rescan_request is 'Papers sent back to the office that delivered them, and why';
comment on column work.rescan_request.pages is 'page numbers in the scan file';
comment on table work.sample_result is 'What people found in papers that the machine had accepted, drawn by chance: the measured error rate';
comment on column work.sample_result.fields is 'values that were filed and compared with the paper';
comment on column work.sample_result.wrong_fields is 'keys of those that were wrong, or missing';

-- A report of a wrong value asks a person to look at the paper; what waits already keeps its place.
create function work.ask_about_correction() returns trigger language plpgsql as $$
begin
    insert into work.review_item as present (document, office, reason, type)
    select document.id, new.office, 'correction', document.type
    from work.document where document.id = new.document and document.state = 'filed'
    on conflict (document) do update
    set state = 'open', reason = 'correction', stage = 'first', outcome = null, opened_at = now(), claimed_by = null,
        claimed_until = null, first_by = null, second_by = null, closed_by = null, closed_at = null
    where present.state = 'done' or present.reason = 'sample' and present.claimed_by is null;
    return new;
end
$$;

create trigger correction_report_asks after insert on work.correction_report
    for each row execute function work.ask_about_correction();

insert into work.review_item (document, office, reason, type)
select distinct on (report.document) report.document, report.office, 'correction', document.type
from work.correction_report as report join work.document on document.id = report.document
where report.state = 'open' and document.state = 'filed'
on conflict do nothing;

do $$
begin
    if exists (select from pg_roles where rolname = 'sohoa_application') then
        grant select, insert on work.review_change to sohoa_application;
        revoke update, delete, truncate on work.review_change from sohoa_application;
    end if;
end
$$;

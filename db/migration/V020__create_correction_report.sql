create table work.correction_report (
    id uuid constraint correction_report_pk primary key,
    document uuid not null,
    citizen_id text not null,
    version integer not null,
    field text not null,
    proposed_value text not null,
    reason text not null,
    client text not null,
    procedure_code text not null,
    dossier_code text not null,
    office text not null,
    state text not null default 'open',
    reported_at timestamptz not null default now(),
    decided_at timestamptz,
    decided_by text,
    constraint correction_report_state_known check (state in ('open', 'accepted', 'declined')),
    constraint correction_report_decided check ((state = 'open') = (decided_at is null)
        and (decided_at is null) = (decided_by is null))
);

create index correction_report_open_idx on work.correction_report (office, reported_at) where state = 'open';
create index correction_report_document_idx on work.correction_report (document);

comment on table work.correction_report is 'Values of records that somebody says are wrong; those in state open wait for a person. Outlives the paper''s reading: no foreign key';
comment on column work.correction_report.id is 'made from client, document, version, field and proposed value, so that the same report counts once';
comment on column work.correction_report.version is 'of the record that was wrong';
comment on column work.correction_report.office is 'that digitized the paper, and looks at it again';

do $$
begin
    if exists (select from pg_roles where rolname = 'sohoa_application') then
        grant select, insert, update on work.correction_report to sohoa_application;
        revoke delete, truncate on work.correction_report from sohoa_application;
    end if;
end
$$;

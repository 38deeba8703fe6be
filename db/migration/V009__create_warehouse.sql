create table warehouse.citizen (
    citizen_id text not null,
    first_filed_at timestamptz not null default now(),
    constraint citizen_pk primary key (citizen_id),
    constraint citizen_id_form check (citizen_id ~ '^[0-9]{12}$')
) partition by hash (citizen_id);

create table warehouse.citizen_alias (
    alias text not null,
    citizen_id text not null constraint citizen_alias_citizen_fk references warehouse.citizen,
    kind text not null,
    constraint citizen_alias_pk primary key (alias, citizen_id),
    constraint citizen_alias_kind_known check (kind in ('former_citizen_id', 'identity_card_number'))
);

create table warehouse.record (
    citizen_id text not null,
    document_id uuid not null,
    type text not null,
    document_number text,
    issued_on text,
    issued_by text,
    office text not null,
    trust text not null default 'machine_read',
    validity text not null default 'valid',
    version integer not null,
    filed_at timestamptz not null default now(),
    withdrawn_at timestamptz,
    constraint record_pk primary key (citizen_id, document_id),
    constraint record_citizen_fk foreign key (citizen_id) references warehouse.citizen,
    constraint record_trust_known check (trust in ('machine_read', 'verified', 'certified')),
    constraint record_validity_known check (validity in ('valid', 'expired', 'superseded'))
) partition by hash (citizen_id);

create index record_type_idx on warehouse.record (citizen_id, type, filed_at desc) where withdrawn_at is null;
create index record_document_idx on warehouse.record (document_id);

create table warehouse.record_version (
    citizen_id text not null,
    document_id uuid not null,
    version integer not null,
    content_sha256 text not null,
    template_version text not null,
    engine text not null,
    batch text not null,
    file_path text not null,
    file_sha256 text not null,
    copy_sha256 text not null,
    created_at timestamptz not null default now(),
    constraint record_version_pk primary key (citizen_id, document_id, version),
    constraint record_version_record_fk foreign key (citizen_id, document_id) references warehouse.record
) partition by hash (citizen_id);

create table warehouse.record_field (
    citizen_id text not null,
    document_id uuid not null,
    version integer not null,
    key text not null,
    value text not null,
    confidence double precision not null,
    page integer not null,
    x integer not null,
    y integer not null,
    width integer not null,
    height integer not null,
    constraint record_field_pk primary key (citizen_id, document_id, version, key),
    constraint record_field_version_fk foreign key (citizen_id, document_id, version)
        references warehouse.record_version
) partition by hash (citizen_id);

create table warehouse.reuse (
    citizen_id text not null,
    id uuid not null,
    document_id uuid not null,
    version integer not null,
    client text not null,
    request_key text not null,
    procedure_code text not null,
    dossier_code text not null,
    component_code text,
    office text not null,
    reused_at timestamptz not null,
    recorded_at timestamptz not null default now(),
    constraint reuse_pk primary key (citizen_id, id),
    constraint reuse_request_unique unique (citizen_id, client, request_key),
    constraint reuse_record_fk foreign key (citizen_id, document_id, version) references warehouse.record_version
) partition by hash (citizen_id);

create index reuse_office_idx on warehouse.reuse (office, reused_at);

do $$
declare
    parent text;
begin
    foreach parent in array array ['citizen', 'record', 'record_version', 'record_field', 'reuse']
    loop
        for remainder in 0..15
        loop
            execute format('create table warehouse.%I partition of warehouse.%I for values with (modulus 16, remainder %s)',
                parent || '_' || lpad(remainder::text, 2, '0'), parent, remainder);
        end loop;
    end loop;
end
$$;

create table warehouse.record_without_citizen (
    document_id uuid constraint record_without_citizen_pk primary key,
    type text not null,
    office text not null,
    copy_sha256 text not null,
    filed_at timestamptz not null default now(),
    withdrawn_at timestamptz
);

comment on table warehouse.citizen is 'Everybody of whom a record is held; spread over 16 parts by citizen_id, as are the tables below';
comment on table warehouse.citizen_alias is 'Other numbers of the same person: re-established IDs, 9-digit CMND';
comment on table warehouse.record is 'A paper as filed under one citizen; a marriage is filed twice, under wife and husband';
comment on column warehouse.record.trust is 'machine_read until a person verified or an office certified it';
comment on column warehouse.record.issued_on is 'ISO 8601, as exact as printed: 2023-09-15 or 2023';
comment on column warehouse.record.version is 'the current version';
comment on column warehouse.record.withdrawn_at is 'since when it is no longer shown; records are never deleted';
comment on table warehouse.record_version is 'What was known of a record at one time, and where it came from';
comment on column warehouse.record_version.content_sha256 is 'over type and values: filing the same again makes no new version';
comment on table warehouse.record_field is 'Values of a version, each with its place on the scanned page';
comment on table warehouse.reuse is 'Each time a record spared a citizen a paper; request_key makes reporting repeatable';
comment on table warehouse.record_without_citizen is 'Accepted papers that are about nobody in particular: archived, not reused';

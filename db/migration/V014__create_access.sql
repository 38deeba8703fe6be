create schema access;
comment on schema access is 'Who may ask: systems, what they are bound to, and what they were lent';

create table access.client (
    id text constraint client_pk primary key,
    name text not null,
    secret_hash text not null,
    office text not null constraint client_office_fk references office.office,
    scopes text[] not null,
    procedures text[] not null,
    record_types text[] not null,
    requests_per_minute integer not null default 600,
    created_at timestamptz not null default now(),
    revoked_at timestamptz,
    constraint client_id_form check (id ~ '^[a-z0-9][a-z0-9-]{2,40}$'),
    constraint client_requests_range check (requests_per_minute > 0)
);

create table access.document_link (
    token_sha256 text constraint document_link_pk primary key,
    client text not null constraint document_link_client_fk references access.client,
    citizen_id text not null,
    document_id uuid not null,
    copy_sha256 text not null,
    procedure_code text not null,
    dossier_code text not null,
    purpose text not null,
    expires_at timestamptz not null
);

create index document_link_expires_idx on access.document_link (expires_at);

create table access.idempotent_request (
    client text not null,
    key text not null,
    body_sha256 text not null,
    response text not null,
    created_at timestamptz not null default now(),
    constraint idempotent_request_pk primary key (client, key)
);

comment on table access.client is 'Systems that ask the warehouse; each is bound to an office, procedures and record types';
comment on column access.client.procedures is 'first eight characters of codes it may name; * for all';
comment on column access.client.record_types is 'types it may see; * for all';
comment on table access.document_link is 'Links to archival copies, lent for minutes';
comment on table access.idempotent_request is 'Answers to writes, so that a repeated request changes nothing';

do $$
begin
    if exists (select from pg_roles where rolname = 'sohoa_application') then
        grant usage on schema access to sohoa_application;
        grant select, insert, update, delete on all tables in schema access to sohoa_application;
        alter default privileges in schema access grant select, insert, update, delete on tables to sohoa_application;
    end if;
end
$$;

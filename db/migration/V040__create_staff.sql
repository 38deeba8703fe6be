create table access.staff (
    id uuid constraint staff_pk primary key,
    name text not null constraint staff_name_unique unique,
    full_name text not null,
    office text constraint staff_office_fk references office.office,
    roles text[] not null,
    password_hash text not null,
    one_time boolean not null,
    credentials integer not null default 1,
    created_at timestamptz not null default now(),
    last_log_in_at timestamptz,
    disabled_at timestamptz,
    constraint staff_name_form check (name ~ '^[a-z][a-z0-9._-]{1,39}$'),
    constraint staff_roles_known check (roles <@ array ['archivist', 'reviewer', 'lead', 'auditor', 'administrator'])
);

create index staff_office_idx on access.staff (office, name);

comment on table access.staff is 'People who use the console; never removed, because the audit trail names them';
comment on column access.staff.name is 'typed at log-in, and the actor in the audit trail';
comment on column access.staff.office is 'they work for it and the offices below it; null: for all';
comment on column access.staff.password_hash is 'Argon2id, with its parameters and salt';
comment on column access.staff.one_time is 'whether the password was made by the machine and must be changed at log-in';
comment on column access.staff.credentials is 'counted up when the password changes: sessions begun with an earlier one end';

create table access.log_in_failure (
    name_sha256 text constraint log_in_failure_pk primary key,
    failures integer not null,
    last_at timestamptz not null,
    locked_until timestamptz
);

create index log_in_failure_last_idx on access.log_in_failure (last_at);

comment on table access.log_in_failure is 'Failed log-ins in a row, of names that exist and of others, so that nobody learns which do';
comment on column access.log_in_failure.name_sha256 is 'checksum of what was typed: people type passwords into the wrong box';
comment on column access.log_in_failure.failures is 'counted before the password is looked at, so that many at once gain nothing';

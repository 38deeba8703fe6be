create table work.batch_difference (
    id uuid constraint batch_difference_pk primary key default gen_random_uuid(),
    batch text not null constraint batch_difference_batch_fk references work.batch,
    code text not null,
    subject text not null default '',
    declared integer,
    found integer,
    seen_at timestamptz not null default now(),
    gone_at timestamptz,
    decision text,
    reason text,
    decided_by text,
    decided_at timestamptz,
    constraint batch_difference_unique unique (batch, code, subject),
    constraint batch_difference_decision_known check (decision in ('explained', 'rescan', 'declaration_wrong')),
    constraint batch_difference_decided_whole check
        (num_nonnulls(decision, reason, decided_by, decided_at) in (0, 4))
);

comment on table work.batch_difference is 'What does not add up in a batch, and what a person decided on it';
comment on column work.batch_difference.subject is 'the file or line it is about; empty for the batch as a whole';
comment on column work.batch_difference.gone_at is 'when a later run no longer found it';

create table work.deletion_request (
    id uuid constraint deletion_request_pk primary key,
    scan_batch uuid not null constraint deletion_request_scan_batch_fk references work.scan_batch,
    reason text not null,
    requested_by text not null,
    requested_at timestamptz not null default now(),
    granted boolean,
    answer text,
    decided_by text,
    decided_at timestamptz,
    constraint deletion_request_two_people check (decided_by <> requested_by),
    constraint deletion_request_decided_whole check (num_nonnulls(granted, decided_by, decided_at) in (0, 3))
);

create unique index deletion_request_open_idx on work.deletion_request (scan_batch) where granted is null;

comment on table work.deletion_request is 'Deleting a batch takes a reason and a second person';

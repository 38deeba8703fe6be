-- What staff plan with a batch. work.batch stays what was taken over; this is when, how urgent, and how far.
create table work.scan_batch (
    id uuid constraint scan_batch_pk primary key,
    batch text not null constraint scan_batch_batch_fk references work.batch
        constraint scan_batch_batch_unique unique,
    office text not null constraint scan_batch_office_fk references office.office,
    source text not null,
    procedure text,
    document_type text,
    priority text not null default 'normal',
    deadline date,
    declared_dossiers integer,
    declared_sheets integer,
    state text not null,
    start_at timestamptz,
    windows text[] not null default '{}',
    created_by text not null,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    problem_code text,
    worker text,
    leased_until timestamptz,
    turn_at timestamptz,
    turn_pages integer not null default 0,
    files integer not null default 0,
    done integer not null default 0,
    quarantined integer not null default 0,
    duplicates integer not null default 0,
    pages integer not null default 0,
    constraint scan_batch_source_known check (source in ('upload', 'inbox')),
    constraint scan_batch_priority_known check (priority in ('low', 'normal', 'high', 'urgent')),
    constraint scan_batch_state_known check (state in
        ('open', 'waiting', 'running', 'paused', 'finished', 'differing', 'failed', 'cancelled', 'deleted')),
    constraint scan_batch_declared_dossiers_range check (declared_dossiers >= 0),
    constraint scan_batch_declared_sheets_range check (declared_sheets >= 0),
    constraint scan_batch_problem_when_failed check (problem_code is null or state in ('failed', 'waiting'))
);

create index scan_batch_created_idx on work.scan_batch (created_at desc, id desc);
create index scan_batch_office_idx on work.scan_batch (office text_pattern_ops, created_at desc);
create index scan_batch_due_idx on work.scan_batch (office, priority, deadline, created_at)
    where state in ('waiting', 'running');

comment on table work.scan_batch is 'Plan and progress of a batch: when it may run, how urgent it is, how far it is';
comment on column work.scan_batch.id is 'opaque, for addresses of pages';
comment on column work.scan_batch.windows is 'cron expressions of the seconds in which it may run, Asia/Ho_Chi_Minh; none: at any time';
comment on column work.scan_batch.start_at is 'not before; null: at once';
comment on column work.scan_batch.state is 'legal moves: ScanBatchMoves';
comment on column work.scan_batch.leased_until is 'a worker that is not heard of until then has lost the batch';
comment on column work.scan_batch.turn_at is 'when its last turn with a worker began';
comment on column work.scan_batch.turn_pages is 'its pages when that turn began';
comment on column work.scan_batch.files is 'counted by the worker from work.scan_file, as done, quarantined, duplicates and pages are';

create table work.office_turn (
    office text constraint office_turn_pk primary key constraint office_turn_office_fk references office.office,
    turn_at timestamptz not null
);

comment on table work.office_turn is 'When an office last had a worker: the one that waited longest is next';

create table work.worker (
    name text constraint worker_pk primary key,
    started_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    batch text
);

comment on table work.worker is 'Worker processes, while they live';
comment on column work.worker.name is 'host, process and a number that is never used again';
comment on column work.worker.seen_at is 'its last heartbeat';

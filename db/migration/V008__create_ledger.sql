create table work.ledger (
    batch text constraint ledger_pk primary key constraint ledger_batch_fk references work.batch,
    declared integer,
    skipped integer not null,
    received integer not null,
    digitized integer not null,
    quarantined integer not null,
    duplicates integer not null,
    pages integer not null,
    documents integer not null,
    accepted integer not null,
    needs_review integer not null,
    rejected integer not null,
    adds_up boolean not null,
    differences text[] not null,
    reconciled_at timestamptz not null default now()
);

comment on table work.ledger is 'The last reconciliation of a batch: every file and paper accounted for, or what is missing';
comment on column work.ledger.skipped is 'hidden and accompanying files in the folder that are no scans';
comment on column work.ledger.differences is 'what does not add up, in words; empty where adds_up';

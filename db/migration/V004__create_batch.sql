create table work.batch (
    name text constraint batch_pk primary key,
    office text not null constraint batch_office_fk references office.office,
    folder text not null,
    declared_count integer,
    state text not null,
    run integer not null default 1,
    seconds numeric(12, 1) not null default 0,
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    constraint batch_name_form check (length(name) between 1 and 100),
    constraint batch_declared_count_range check (declared_count >= 0),
    constraint batch_state_known check (state in ('open', 'reconciled', 'failed'))
);

create index batch_office_idx on work.batch (office, created_at);

comment on table work.batch is 'One delivery of scan files from one office';
comment on column work.batch.folder is 'real path of the folder it was taken from';
comment on column work.batch.declared_count is 'files the office says it delivered; null if it did not say';
comment on column work.batch.state is 'open: not all accounted for; reconciled: the ledger adds up; failed: the last run ended early';
comment on column work.batch.run is 'number of the current run, counted up when a finished batch is run again';
comment on column work.batch.seconds is 'wall time of the last run';

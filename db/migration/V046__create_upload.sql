create table work.upload (
    id uuid constraint upload_pk primary key,
    scan_batch uuid not null constraint upload_scan_batch_fk references work.scan_batch,
    path text not null,
    size bigint not null,
    sha256 text not null,
    state text not null default 'open',
    created_by text not null,
    created_at timestamptz not null default now(),
    completed_at timestamptz,
    constraint upload_path_unique unique (scan_batch, path),
    constraint upload_size_range check (size > 0),
    constraint upload_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint upload_state_known check (state in ('open', 'complete'))
);

create index upload_content_idx on work.upload (scan_batch, sha256);

comment on table work.upload is 'Files sent by browsers, piece by piece; how much of one is there is the size of its part file';
comment on column work.upload.path is 'safe name inside the folder of the batch';
comment on column work.upload.sha256 is 'as the browser counted it before sending; compared when the last piece is there';

create table work.inbox_file (
    scan_batch uuid not null constraint inbox_file_scan_batch_fk references work.scan_batch,
    path text not null,
    size bigint not null,
    modified_at timestamptz not null,
    sha256 text not null,
    taken_at timestamptz not null default now(),
    moved_at timestamptz,
    constraint inbox_file_pk primary key (scan_batch, path),
    constraint inbox_file_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);

create index inbox_file_left_idx on work.inbox_file (scan_batch) where moved_at is null;

comment on table work.inbox_file is 'Files copied out of the inbox';
comment on column work.inbox_file.moved_at is 'when the original left the inbox: not before the object store held it';

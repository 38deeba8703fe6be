create table work.scan_file (
    id uuid constraint scan_file_pk primary key,
    batch text not null constraint scan_file_batch_fk references work.batch,
    path text not null,
    sha256 text,
    size bigint not null,
    modified_at timestamptz,
    media_type text not null,
    state text not null,
    attempts integer not null default 0,
    crashes integer not null default 0,
    worker text,
    problem_code text,
    problem_detail text,
    duplicate_of uuid constraint scan_file_duplicate_of_fk references work.scan_file,
    pages integer not null default 0,
    separator_pages integer[] not null default '{}',
    engine text,
    words_sha256 text,
    received_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    constraint scan_file_path_unique unique (batch, path),
    constraint scan_file_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint scan_file_words_sha256_form check (words_sha256 ~ '^[0-9a-f]{64}$'),
    constraint scan_file_state_known
        check (state in ('received', 'digitizing', 'digitized', 'quarantined', 'duplicate')),
    constraint scan_file_problem_when_quarantined check ((state = 'quarantined') = (problem_code is not null)),
    constraint scan_file_first_when_duplicate check ((state = 'duplicate') = (duplicate_of is not null)),
    constraint scan_file_original_kept check (sha256 is not null or state = 'quarantined')
);

create index scan_file_sha256_idx on work.scan_file (sha256);
create index scan_file_waiting_idx on work.scan_file (batch, crashes, attempts, path)
    where state in ('received', 'digitizing');
create index scan_file_duplicate_of_idx on work.scan_file (duplicate_of) where duplicate_of is not null;

comment on table work.scan_file is 'Every file of every delivery, none left out';
comment on column work.scan_file.id is 'made from batch and path, so that intake can be repeated';
comment on column work.scan_file.path is 'inside the batch folder, forward slashes; ends in @ and 8 digits of the checksum where a name came again with other content';
comment on column work.scan_file.sha256 is 'name of the original in the object store; null where it could not be read';
comment on column work.scan_file.attempts is 'times it was opened, counted before opening';
comment on column work.scan_file.crashes is 'times the process died over it and left a crash report';
comment on column work.scan_file.worker is 'installation that opened it last: host and home folder';
comment on column work.scan_file.problem_code is 'why it is quarantined, see docs/errors.md';
comment on column work.scan_file.duplicate_of is 'the file that brought the same bytes first';
comment on column work.scan_file.separator_pages is 'pages that belong to no paper: separator sheets, leading blanks';
comment on column work.scan_file.engine is 'name and version of what read it';
comment on column work.scan_file.words_sha256 is 'object with all words, boxes and confidences, gzipped JSON';

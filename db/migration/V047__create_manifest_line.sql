create table work.manifest_line (
    batch text not null constraint manifest_line_batch_fk references work.batch,
    path text not null,
    dossier text,
    procedure text,
    document_type text,
    owner_id text,
    sheets integer,
    constraint manifest_line_pk primary key (batch, path),
    constraint manifest_line_sheets_range check (sheets > 0)
);

comment on table work.manifest_line is 'What the office says of each file it delivers (Thông tư 01/2023/TT-VPCP, Điều 8)';
comment on column work.manifest_line.path is 'inside the batch folder, forward slashes';
comment on column work.manifest_line.document_type is 'declared type; compared with what was read, never taken for it';
comment on column work.manifest_line.owner_id is 'declared owner; compared with what was read, never taken for it';

create table work.manifest_fault (
    batch text not null constraint manifest_fault_batch_fk references work.batch,
    line integer not null,
    code text not null,
    constraint manifest_fault_pk primary key (batch, line)
);

comment on table work.manifest_fault is 'Lines of a manifest that mean nothing';

create table work.document (
    id uuid constraint document_pk primary key,
    scan_file uuid not null constraint document_scan_file_fk references work.scan_file,
    pages integer[] not null,
    type text not null,
    type_confidence double precision not null,
    guesses jsonb not null,
    template_version text not null,
    verdict text not null,
    state text not null,
    copy_sha256 text not null,
    copy_size bigint not null,
    filed_at timestamptz not null default now(),
    constraint document_has_pages check (cardinality(pages) >= 1),
    constraint document_type_confidence_range check (type_confidence between 0 and 1),
    constraint document_verdict_known check (verdict in ('accepted', 'needs_review', 'rejected')),
    constraint document_state_known check (state in ('filed', 'in_review', 'returned')),
    constraint document_copy_sha256_form check (copy_sha256 ~ '^[0-9a-f]{64}$')
);

create index document_scan_file_idx on work.document (scan_file);
create index document_type_idx on work.document (type);

comment on table work.document is 'Papers found in scan files';
comment on column work.document.id is 'made from scan file and first page, so that filing can be repeated';
comment on column work.document.pages is 'page numbers in the scan file, from 1';
comment on column work.document.guesses is 'likeliest types, best first: [{"type": …, "confidence": …}]';
comment on column work.document.copy_sha256 is 'its archival PDF/A in the object store';

create table work.document_field (
    document uuid not null constraint document_field_document_fk references work.document on delete cascade,
    key text not null,
    value text not null,
    confidence double precision not null,
    page integer not null,
    x integer not null,
    y integer not null,
    width integer not null,
    height integer not null,
    constraint document_field_pk primary key (document, key),
    constraint document_field_confidence_range check (confidence between 0 and 1)
);

comment on table work.document_field is 'Values found on a paper, each with its place in pixels of the upright page image';

create table work.finding (
    document uuid not null constraint finding_document_fk references work.document on delete cascade,
    position integer not null,
    code text not null,
    field text,
    arguments text[] not null,
    constraint finding_pk primary key (document, position)
);

comment on table work.finding is 'Why a paper was not simply accepted';
comment on column work.finding.code is 'name of the rule; its sentence stands in the message bundle under finding.<code>';
comment on column work.finding.arguments is 'what the sentence names; never a whole citizen ID or name';

create table work.review_item (
    document uuid constraint review_item_pk primary key
        constraint review_item_document_fk references work.document on delete cascade,
    office text not null constraint review_item_office_fk references office.office,
    state text not null default 'open',
    opened_at timestamptz not null default now(),
    constraint review_item_state_known check (state in ('open', 'done'))
);

create index review_item_open_idx on work.review_item (office, opened_at) where state = 'open';

comment on table work.review_item is 'Papers that wait for a person';

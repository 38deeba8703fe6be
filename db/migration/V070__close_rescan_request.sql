alter table work.rescan_request
    add column state text not null default 'open',
    add column closed_by text,
    add column closed_at timestamptz,
    add column closing_note text,
    add column new_file uuid,
    add constraint rescan_request_state_known check (state in ('open', 'rescanned', 'withdrawn')),
    add constraint rescan_request_closed_by_somebody
        check ((state = 'open') = (closed_by is null) and (closed_by is null) = (closed_at is null)),
    add constraint rescan_request_new_file_when_rescanned check ((state = 'rescanned') = (new_file is not null)),
    add constraint rescan_request_reason_when_withdrawn check (state <> 'withdrawn' or closing_note is not null);

create index rescan_request_open_idx on work.rescan_request (requested_at, id) where state = 'open';
create index rescan_request_open_office_idx on work.rescan_request (office text_pattern_ops, requested_at, id)
    where state = 'open';

comment on column work.rescan_request.state is 'open; rescanned: another file came in its place; withdrawn: the paper is in review again';
comment on column work.rescan_request.closing_note is 'why it was withdrawn, in words';
comment on column work.rescan_request.new_file is 'the scan file that came in its place';

create table audit.event (
    id bigserial constraint event_pk primary key,
    at timestamptz not null default clock_timestamp(),
    actor text not null,
    action text not null,
    batch text,
    scan_file uuid,
    document uuid,
    detail text
);

create index event_scan_file_idx on audit.event (scan_file);
create index event_batch_idx on audit.event (batch, action);
create index event_at_idx on audit.event (at);

comment on table audit.event is 'Who did what to what; rows are added, never changed or removed';
comment on column audit.event.detail is 'counts and codes, no personal data';

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit.event is only ever added to';
end
$$;

create trigger event_only_added_to before update or delete or truncate on audit.event
    for each statement execute function audit.refuse_change();

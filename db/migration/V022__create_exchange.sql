create schema exchange;
comment on schema exchange is 'What happened to records, for systems that follow it; nobody''s number is in it';

create table exchange.change (
    id bigint generated always as identity constraint change_pk primary key,
    position bigint constraint change_position_unique unique,
    kind text not null,
    document uuid not null,
    type text not null,
    office text not null,
    at timestamptz not null default now(),
    constraint change_kind_known check (kind in ('filed', 'changed', 'withdrawn', 'expired')),
    constraint change_once_per_transaction unique (document, kind, at)
);

create index change_unnumbered_idx on exchange.change (id) where position is null;

create table exchange.expiry (
    told_until date not null,
    alone boolean not null default true constraint expiry_one_row unique,
    constraint expiry_alone check (alone)
);
-- what expired before there was a feed is not told of
insert into exchange.expiry (told_until) values (current_date - 1);

create table exchange.webhook (
    client text constraint webhook_pk primary key constraint webhook_client_fk references access.client,
    url text not null,
    secret text not null,
    kinds text[] not null,
    position bigint not null,
    set_at timestamptz not null default now()
);

create table exchange.delivery (
    id uuid constraint delivery_pk primary key default gen_random_uuid(),
    client text not null constraint delivery_client_fk references access.client,
    change bigint not null constraint delivery_change_fk references exchange.change,
    state text not null default 'waiting',
    attempts integer not null default 0,
    next_at timestamptz not null default now(),
    tried_at timestamptz,
    problem text,
    constraint delivery_once unique (client, change),
    constraint delivery_state_known check (state in ('waiting', 'delivered', 'dead'))
);

create index delivery_due_idx on exchange.delivery (next_at) where state = 'waiting';
create index reuse_client_idx on warehouse.reuse (client, document_id);
create index record_valid_until_idx on warehouse.record (valid_until) where withdrawn_at is null;

-- In the transaction of the change itself, whoever makes it. Both holders of a paper make one change.
create function exchange.note_change() returns trigger language plpgsql as $$
declare
    what text;
    unimportant text[] := array ['changed_by', 'known_from', 'filed_at'];
begin
    if tg_op = 'INSERT' then
        what := 'filed';
    elsif old.withdrawn_at is null and new.withdrawn_at is not null then
        what := 'withdrawn';
    elsif old.withdrawn_at is not null and new.withdrawn_at is null then
        what := 'filed';
    elsif new.withdrawn_at is null and to_jsonb(new) - unimportant is distinct from to_jsonb(old) - unimportant then
        what := 'changed';
    else
        return null;
    end if;
    insert into exchange.change (kind, document, type, office) values (what, new.document_id, new.type, new.office)
    on conflict (document, kind, at) do nothing;
    return null;
end
$$;

create trigger record_change_noted after insert or update on warehouse.record
    for each row execute function exchange.note_change();

comment on table exchange.change is 'What happened to records, written in the transaction in which it happened: the outbox of feed and webhooks';
comment on column exchange.change.position is 'order in the feed; given after the transaction, so that no change is ever put before one that was read';
comment on column exchange.change.at is 'start of the transaction';
comment on table exchange.expiry is 'Until which last day of validity expiries were told';
comment on table exchange.webhook is 'Where changes are sent to, for each client that wants them';
comment on column exchange.webhook.secret is 'what messages to it are signed with; the receiver has the same';
comment on column exchange.webhook.position is 'of the last change that was put among its deliveries';
comment on table exchange.delivery is 'A change on its way to a client; dead ones were tried too often and stay to be seen';
comment on column exchange.delivery.problem is 'code of what went wrong at the last try; null: nothing';

do $$
begin
    if exists (select from pg_roles where rolname = 'sohoa_application') then
        grant usage on schema exchange to sohoa_application;
        grant select, insert, update (position) on exchange.change to sohoa_application;
        grant select, update on exchange.expiry to sohoa_application;
        grant select, insert, update, delete on exchange.webhook, exchange.delivery to sohoa_application;
        grant usage on all sequences in schema exchange to sohoa_application;
    end if;
end
$$;

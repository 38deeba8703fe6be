alter table audit.event
    add column client text,
    add column office text,
    add column purpose text,
    add column procedure_code text,
    add column dossier_code text,
    add column citizen_id text,
    add column fields text[] not null default '{}',
    add column result text,
    add column chain smallint,
    add column position bigint,
    add column previous_hash bytea,
    add column hash bytea;

create table audit.chain (
    number smallint constraint chain_pk primary key,
    length bigint not null default 0,
    head bytea not null default decode(repeat('00', 32), 'hex')
);

insert into audit.chain (number) select generate_series(0, 15);

-- What the hash of an event covers: everything but the hash itself.
create function audit.content(event audit.event) returns bytea language sql immutable as $$
    select convert_to(jsonb_build_array(event.id, extract(epoch from event.at), event.actor, event.action, event.batch,
        event.scan_file, event.document, event.detail, event.client, event.office, event.purpose,
        event.procedure_code, event.dossier_code, event.citizen_id, event.fields, event.result, event.chain,
        event.position)::text, 'UTF8')
$$;

-- Takes a chain that no other transaction holds, so that filing and reading do not wait for each other.
create function audit.link_event() returns trigger language plpgsql security definer set search_path = audit, pg_catalog
as $$
declare
    free audit.chain;
begin
    select * into free from audit.chain order by number limit 1 for update skip locked;
    if not found then
        select * into free from audit.chain where number = floor(random() * 16) for update;
    end if;
    new.at := clock_timestamp();
    new.chain := free.number;
    new.position := free.length + 1;
    new.previous_hash := free.head;
    new.hash := sha256(free.head || audit.content(new));
    update audit.chain set length = new.position, head = new.hash where number = free.number;
    return new;
end
$$;

alter table audit.event disable trigger event_only_added_to;
do $$
declare
    old audit.event;
    head bytea := decode(repeat('00', 32), 'hex');
    count bigint := 0;
begin
    for old in select * from audit.event order by id
    loop
        count := count + 1;
        old.chain := 0;
        old.position := count;
        old.previous_hash := head;
        head := sha256(head || audit.content(old));
        update audit.event set chain = 0, position = count, previous_hash = old.previous_hash, hash = head
        where id = old.id;
    end loop;
    update audit.chain set length = count, head = link_head.value from (select head as value) as link_head
    where number = 0;
end
$$;
alter table audit.event enable trigger event_only_added_to;

create trigger event_linked before insert on audit.event for each row execute function audit.link_event();

alter table audit.event
    alter column chain set not null,
    alter column position set not null,
    alter column previous_hash set not null,
    alter column hash set not null,
    add constraint event_chain_position_unique unique (chain, position);

create index event_citizen_idx on audit.event (citizen_id, at) where citizen_id is not null;

-- Where the trail was tampered with: events whose hash, place or forerunner is wrong, and chains that end elsewhere.
create function audit.breaks() returns table (chain smallint, "position" bigint, reason text) language sql stable as $$
    select linked.chain, linked.position, linked.reason
    from (
        select event.chain, event.position,
            case
                when event.position <> coalesce(lag(event.position) over link, 0) + 1 then 'missing_before'
                when event.previous_hash
                    <> coalesce(lag(event.hash) over link, decode(repeat('00', 32), 'hex')) then 'wrong_forerunner'
                when event.hash <> sha256(event.previous_hash || audit.content(event)) then 'changed'
            end as reason
        from audit.event
        window link as (partition by event.chain order by event.position)
    ) as linked
    where linked.reason is not null
    union all
    select chain.number, chain.length, 'missing_at_end'
    from audit.chain
        left join lateral (
            select event.hash from audit.event where event.chain = chain.number order by event.position desc limit 1
        ) as last on true
    where chain.head <> coalesce(last.hash, decode(repeat('00', 32), 'hex'))
    order by 1, 2
$$;

comment on table audit.chain is 'The ends of the chains that audit events form; several, so that transactions need not queue';
comment on column audit.event.citizen_id is 'whose data it was about; never leaves the database but in that citizen''s access log';
comment on column audit.event.fields is 'keys of the fields that were shown, not their values';
comment on column audit.event.result is 'granted, refused or failed, where somebody asked for something';
comment on column audit.event.previous_hash is 'hash of the event before it in its chain; zeros for the first';
comment on column audit.event.hash is 'SHA-256 over previous_hash and the content of the row';

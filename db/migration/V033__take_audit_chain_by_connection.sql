-- More chains than connections, and each connection has one it tries first: nobody waits, and the rows that all
-- transactions change lie on several pages.
alter table audit.chain set (fillfactor = 10);
insert into audit.chain (number) select generate_series(16, 63);

-- What retention removed from the start of a chain, and the hash that the first event left goes on from.
alter table audit.chain
    add column forgotten bigint not null default 0,
    add column anchor bytea not null default decode(repeat('00', 32), 'hex');

create or replace function audit.link_event() returns trigger language plpgsql security definer
set search_path = audit, pg_catalog
as $$
declare
    mine text := nullif(current_setting('audit.chain', true), '');
    wanted integer := pg_backend_pid() % 64;
    taken audit.chain;
begin
    if mine is not null then
        -- a transaction has one chain at most, so that no two can wait for each other
        select * into taken from audit.chain where number = mine::smallint for update;
    else
        select * into taken from audit.chain where number = wanted for update skip locked;
        if not found then
            select * into taken from audit.chain limit 1 for update skip locked;
        end if;
        if not found then
            select * into taken from audit.chain where number = wanted for update;
        end if;
        perform set_config('audit.chain', taken.number::text, true);
    end if;
    new.at := clock_timestamp();
    new.chain := taken.number;
    new.position := taken.length + 1;
    new.previous_hash := taken.head;
    new.hash := sha256(taken.head || audit.content(new));
    update audit.chain set length = new.position, head = new.hash where number = taken.number;
    return new;
end
$$;

-- Events of the API name no batch and no file: they need not stand in these indexes.
drop index audit.event_scan_file_idx;
drop index audit.event_batch_idx;
create index event_scan_file_idx on audit.event (scan_file) where scan_file is not null;
create index event_batch_idx on audit.event (batch, action) where batch is not null;

create or replace function audit.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('audit.forgetting', true) = 'on' then
        return null; -- of a statement trigger: nothing to return
    end if;
    raise exception 'audit.event is only ever added to';
end
$$;

-- Removes the events before a time from the start of each chain; for the owner of the database only.
create function audit.forget(before timestamptz) returns bigint language plpgsql set search_path = audit, pg_catalog
as $$
declare
    one audit.chain;
    last_gone audit.event;
    gone bigint := 0;
begin
    perform set_config('audit.forgetting', 'on', true);
    for one in select * from audit.chain order by number for update
    loop
        select event.* into last_gone from audit.event
        where event.chain = one.number and event.position < coalesce(
            (select min(kept.position) from audit.event as kept where kept.chain = one.number and kept.at >= before),
            one.length + 1)
        order by event.position desc
        limit 1;
        if found then
            delete from audit.event where event.chain = one.number and event.position <= last_gone.position;
            update audit.chain set forgotten = last_gone.position, anchor = last_gone.hash
            where chain.number = one.number;
            gone := gone + last_gone.position - one.forgotten;
        end if;
    end loop;
    perform set_config('audit.forgetting', 'off', true);
    return gone;
end
$$;

revoke execute on function audit.forget(timestamptz) from public;

create or replace function audit.breaks() returns table (chain smallint, "position" bigint, reason text)
language sql stable as $$
    select linked.chain, linked.position, linked.reason
    from (
        select event.chain, event.position,
            case
                when event.position <> coalesce(lag(event.position) over link, chain.forgotten) + 1
                    then 'missing_before'
                when event.previous_hash <> coalesce(lag(event.hash) over link, chain.anchor) then 'wrong_forerunner'
                when event.hash <> sha256(event.previous_hash || audit.content(event)) then 'changed'
            end as reason
        from audit.event join audit.chain on chain.number = event.chain
        window link as (partition by event.chain order by event.position)
    ) as linked
    where linked.reason is not null
    union all
    select chain.number, chain.length, 'missing_at_end'
    from audit.chain
        left join lateral (
            select event.position, event.hash from audit.event where event.chain = chain.number
            order by event.position desc limit 1
        ) as last on true
    where chain.head <> coalesce(last.hash, chain.anchor) or chain.length <> coalesce(last.position, chain.forgotten)
    order by 1, 2
$$;

comment on column audit.chain.forgotten is 'events that retention removed from its start';
comment on column audit.chain.anchor is 'hash of the last of them; zeros where none was removed';

alter table warehouse.record
    add column matter text,
    add column revoked_on date,
    add column revocation_reason text,
    add column changed_by text not null default 'digitization',
    add column known_from timestamptz;

update warehouse.record set known_from = filed_at;

alter table warehouse.record
    alter column known_from set default clock_timestamp(),
    alter column known_from set not null,
    add constraint record_revoked_with_reason check ((revoked_on is null) = (revocation_reason is null)),
    drop constraint record_validity_known,
    drop column validity;

create table warehouse.record_history (
    citizen_id text not null,
    document_id uuid not null,
    type text not null,
    document_number text,
    issued_on text,
    issued_by text,
    office text not null,
    trust text not null,
    valid_until date,
    matter text,
    revoked_on date,
    revocation_reason text,
    version integer not null,
    filed_at timestamptz not null,
    withdrawn_at timestamptz,
    changed_by text not null,
    known_from timestamptz not null,
    known_until timestamptz not null,
    constraint record_history_pk primary key (citizen_id, document_id, known_from),
    constraint record_history_record_fk foreign key (citizen_id, document_id) references warehouse.record,
    constraint record_history_period check (known_from < known_until)
) partition by hash (citizen_id);

do $$
begin
    for remainder in 0..15
    loop
        execute format('create table warehouse.%I partition of warehouse.record_history for values with (modulus 16, remainder %s)',
            'record_history_' || lpad(remainder::text, 2, '0'), remainder);
    end loop;
end
$$;

-- Every change of a record leaves what was known before; who changes records cannot forget to.
create function warehouse.keep_history() returns trigger language plpgsql as $$
begin
    if new is not distinct from old then
        return new;
    end if;
    -- clocks may be set back; periods still follow each other
    new.known_from := greatest(clock_timestamp(), old.known_from + interval '1 microsecond');
    insert into warehouse.record_history (citizen_id, document_id, type, document_number, issued_on, issued_by, office,
        trust, valid_until, matter, revoked_on, revocation_reason, version, filed_at, withdrawn_at, changed_by,
        known_from, known_until)
    values (old.citizen_id, old.document_id, old.type, old.document_number, old.issued_on, old.issued_by, old.office,
        old.trust, old.valid_until, old.matter, old.revoked_on, old.revocation_reason, old.version, old.filed_at,
        old.withdrawn_at, old.changed_by, old.known_from, new.known_from);
    return new;
end
$$;

create trigger record_keeps_history before update on warehouse.record
    for each row execute function warehouse.keep_history();

-- What was known once is never overwritten: the application adds to these tables and reads them.
do $$
declare
    part text;
begin
    if not exists (select from pg_roles where rolname = 'sohoa_application') then
        return;
    end if;
    for part in select oid::regclass::text from pg_class
        where relnamespace = 'warehouse'::regnamespace and relkind in ('r', 'p')
            and relname ~ '^(record_version|record_field|record_history)(_[0-9]{2})?$'
    loop
        execute format('revoke update, delete, truncate on %s from sohoa_application', part);
    end loop;
    for part in select oid::regclass::text from pg_class
        where relnamespace = 'warehouse'::regnamespace and relkind in ('r', 'p')
            and relname ~ '^(citizen|record|reuse)(_[0-9]{2})?$'
    loop
        execute format('revoke delete, truncate on %s from sohoa_application', part);
    end loop;
end
$$;

comment on column warehouse.record.matter is 'what the paper is about within its type, such as the tax code of a business; null: the type is about one thing, or it is not known. A newer paper supersedes an older of the same matter';
comment on column warehouse.record.revoked_on is 'first day on which it is no longer good; null: not revoked';
comment on column warehouse.record.changed_by is 'who made it what it is: a person, or digitization';
comment on column warehouse.record.known_from is 'since when this is known; what was known before is in record_history';
comment on table warehouse.record_history is 'What was known of records in earlier periods; with record it tells what was valid on a day as known at a time';
comment on column warehouse.record_history.known_until is 'first moment at which it was no longer taken to be so';

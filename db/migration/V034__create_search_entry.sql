-- Trusted since PostgreSQL 13: who owns the database may make it. Part of every distribution's contrib package.
create extension if not exists pg_trgm;

-- Lower case without accents; đ does not decompose. Where a tone mark stands makes no difference any more.
create function warehouse.fold(text) returns text language sql immutable strict parallel safe as $$
    select lower(translate(regexp_replace(normalize($1, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))
$$;

-- The day, or null where the calendar has none of that name: papers are filed as printed.
create function warehouse.day(text) returns date language plpgsql immutable strict parallel safe as $$
begin
    return $1::date;
exception when datetime_field_overflow or invalid_datetime_format then
    return null;
end
$$;

create table warehouse.search_entry (
    citizen_id text not null,
    document_id uuid not null,
    names text not null,
    number text not null,
    words text not null,
    issued_from date,
    issued_until date,
    constraint search_entry_pk primary key (citizen_id, document_id),
    constraint search_entry_record_fk foreign key (citizen_id, document_id) references warehouse.record
);

-- Makes a record findable by its current values.
create function warehouse.index_record(citizen text, document uuid) returns void language sql as $$
    insert into warehouse.search_entry as present
        (citizen_id, document_id, names, number, words, issued_from, issued_until)
    select record.citizen_id, record.document_id, coalesce(found.names, ''),
        regexp_replace(coalesce(warehouse.fold(record.document_number), ''), '[^a-z0-9]', '', 'g'),
        coalesce(found.words, ''),
        warehouse.day(rpad(record.issued_on, 10, '-01-01')),
        case length(record.issued_on)
            when 4 then warehouse.day(record.issued_on || '-12-31')
            when 7 then (warehouse.day(record.issued_on || '-01') + interval '1 month' - interval '1 day')::date
            else warehouse.day(record.issued_on)
        end
    from warehouse.record cross join lateral (
        select string_agg(warehouse.fold(field.value), ' ' order by field.key) as words,
            string_agg(warehouse.fold(field.value), ' ' order by field.key)
                filter (where field.key like '%\_name' and field.key <> 'signer_name') as names
        from warehouse.record_field as field
        where field.citizen_id = record.citizen_id and field.document_id = record.document_id
            and field.version = record.version
    ) as found
    where record.citizen_id = citizen and record.document_id = document
    on conflict (citizen_id, document_id) do update
    set names = excluded.names, number = excluded.number, words = excluded.words, issued_from = excluded.issued_from,
        issued_until = excluded.issued_until
    where (present.names, present.number, present.words, present.issued_from, present.issued_until)
        is distinct from (excluded.names, excluded.number, excluded.words, excluded.issued_from, excluded.issued_until)
$$;

select warehouse.index_record(citizen_id, document_id) from warehouse.record;

create index search_entry_names_idx on warehouse.search_entry using gin (names gin_trgm_ops);
create index search_entry_number_idx on warehouse.search_entry (number text_pattern_ops) where number <> '';
create index search_entry_words_idx on warehouse.search_entry using gin (to_tsvector('simple', words));
create index search_entry_issued_idx on warehouse.search_entry (issued_from);

comment on table warehouse.search_entry is 'Where staff search; made from the current values of records, and can be made anew from them';
comment on column warehouse.search_entry.names is 'names of persons and businesses on the paper, folded, signers left out';
comment on column warehouse.search_entry.number is 'letters and digits of the document number, folded';
comment on column warehouse.search_entry.words is 'all values, folded';
comment on column warehouse.search_entry.issued_from is 'first day on which it can have been issued: papers may name a year only';

do $$
begin
    if exists (select from pg_roles where rolname = 'sohoa_application') then
        grant select, insert, update on warehouse.search_entry to sohoa_application;
        revoke delete, truncate on warehouse.search_entry from sohoa_application;
    end if;
end
$$;

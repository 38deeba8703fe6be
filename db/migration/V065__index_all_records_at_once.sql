-- The same as index_record for every record, in one statement: after a load, or where entries are to be made anew.
create function warehouse.index_all() returns bigint language plpgsql as $$
declare
    changed bigint;
begin
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
    from warehouse.record left join (
        select field.citizen_id, field.document_id, field.version,
            string_agg(warehouse.fold(field.value), ' ' order by field.key) as words,
            string_agg(warehouse.fold(field.value), ' ' order by field.key)
                filter (where field.key like '%\_name' and field.key <> 'signer_name') as names
        from warehouse.record_field as field
        group by field.citizen_id, field.document_id, field.version
    ) as found on found.citizen_id = record.citizen_id and found.document_id = record.document_id
        and found.version = record.version
    on conflict (citizen_id, document_id) do update
    set names = excluded.names, number = excluded.number, words = excluded.words, issued_from = excluded.issued_from,
        issued_until = excluded.issued_until
    where (present.names, present.number, present.words, present.issued_from, present.issued_until)
        is distinct from (excluded.names, excluded.number, excluded.words, excluded.issued_from, excluded.issued_until);
    get diagnostics changed = row_count;
    return changed;
end
$$;

comment on function warehouse.index_all() is 'Makes every record findable by its current values, as index_record does one; tells how many entries changed';

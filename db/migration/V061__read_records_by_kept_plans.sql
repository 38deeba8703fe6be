-- What each request of the API reads. In functions, because there a plan is kept that is good for every citizen: a
-- statement on tables in parts is planned anew for each, which takes longer than its execution. The part is found
-- when the plan is executed.
create function warehouse.held_now(citizen text)
returns table (has_other_ids boolean, citizen_id text, document_id uuid, type text, document_number text,
    issued_on text, issued_by text, office text, trust text, valid_until date, matter text, revoked_on date,
    version integer)
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
    return query
    select person.has_other_ids, record.citizen_id, record.document_id, record.type, record.document_number,
        record.issued_on, record.issued_by, record.office, record.trust, record.valid_until, record.matter,
        record.revoked_on, record.version
    from (
        select exists (select from warehouse.alias_link as link
                where link.citizen_id = held_now.citizen and link.kind = 'former_citizen_id'
                    and link.state in ('linked', 'unlink_proposed'))
            or exists (select from warehouse.alias_link as link
                where link.alias = held_now.citizen and link.kind = 'former_citizen_id'
                    and link.state in ('linked', 'unlink_proposed')) as has_other_ids
    ) as person
        left join warehouse.record as record
            on record.citizen_id = held_now.citizen and record.withdrawn_at is null
    order by record.filed_at desc, record.document_id;
end
$$;

create function warehouse.contents(citizen text, documents uuid[], versions integer[])
returns table (document_id uuid, copy_sha256 text, key text, value text, confidence double precision, page integer,
    x integer, y integer, width integer, height integer)
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
    return query
    select version.document_id, version.copy_sha256, field.key, field.value, field.confidence, field.page, field.x,
        field.y, field.width, field.height
    from unnest(documents, versions) as asked (document_id, version)
        join warehouse.record_version as version
            on version.citizen_id = contents.citizen and version.document_id = any (documents)
                and version.document_id = asked.document_id and version.version = asked.version
        left join warehouse.record_field as field
            on field.citizen_id = contents.citizen and field.document_id = any (documents)
                and field.document_id = asked.document_id and field.version = asked.version
    order by version.document_id, field.key;
end
$$;

comment on function warehouse.held_now(text) is 'Records that are shown under one ID, the latest filed first, and whether the citizen has other IDs; one row of nulls where there are none';
comment on function warehouse.contents(text, uuid[], integer[]) is 'Copies and values of versions of records under one ID';

-- What the application sends for an evidence request for one record, statement by statement (JdbcClients, JdbcProcedures, JdbcPersons,
-- JdbcHoldings, JdbcAuditTrail, JdbcDocumentLinks).
\set i random(1, :citizens)
select id, name, office, scopes, procedures, record_types, requests_per_minute from access.client
where id = 'bench' and revoked_at is null;
begin;
select procedure.name as procedure_name, component.code, component.name, component.required, substitute.record_type,
    substitute.not_older_than_days, substitute.must_be_verified, substitute.own_office_only
from office.procedure
    left join office.procedure_component as component on component.procedure_code = procedure.code
    left join office.component_substitute as substitute
        on substitute.procedure_code = procedure.code and substitute.component_code = component.code
where procedure.code = '1.001612'
order by component.position, substitute.record_type;
with recursive person (citizen_id) as (
    select '001' || lpad(:i::text, 9, '0')
    union
    select other.citizen_id
    from person cross join lateral (
        select link.alias as citizen_id from warehouse.alias_link as link
        where link.citizen_id = person.citizen_id and link.kind = 'former_citizen_id'
            and link.state in ('linked', 'unlink_proposed')
        union all
        select link.citizen_id from warehouse.alias_link as link
        where link.alias = person.citizen_id and link.kind = 'former_citizen_id'
            and link.state in ('linked', 'unlink_proposed')
    ) as other
)
select citizen_id from person order by citizen_id <> '001' || lpad(:i::text, 9, '0'), citizen_id;
select record.*, version.copy_sha256
from (select citizen_id, document_id, type, document_number, issued_on, issued_by, office, trust, valid_until, matter,
        revoked_on, version, filed_at, withdrawn_at
    from warehouse.record where citizen_id = '001' || lpad(:i::text, 9, '0') and withdrawn_at is null) as record
    join warehouse.record_version as version
        on version.citizen_id = '001' || lpad(:i::text, 9, '0') and version.document_id = record.document_id
            and version.version = record.version
order by record.filed_at desc, record.document_id;
select key, value, confidence, page, x, y, width, height from warehouse.record_field
where citizen_id = '001' || lpad(:i::text, 9, '0')
    and document_id = (lpad(to_hex((:i::bigint * 2654435761) % 4294967296), 8, '0')
        || '-0000-4000-8000-000000000001')::uuid
    and version = 1
order by key;
insert into audit.event (actor, action, document, client, office, purpose, procedure_code, dossier_code, citizen_id,
    fields, result)
values ('bench', 'record_read', (lpad(to_hex((:i::bigint * 2654435761) % 4294967296), 8, '0')
        || '-0000-4000-8000-000000000001')::uuid, 'bench', 'H41.12', 'bench', '1.001612', 'H41.12-261123-0001',
    '001' || lpad(:i::text, 9, '0'), '{document_number,holder_birth_date,holder_citizen_id,holder_name,issued_on}',
    'granted');
insert into access.document_link (token_sha256, client, citizen_id, document_id, copy_sha256, procedure_code,
    dossier_code, purpose, expires_at)
values (encode(sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'hex'), 'bench',
    '001' || lpad(:i::text, 9, '0'), (lpad(to_hex((:i::bigint * 2654435761) % 4294967296), 8, '0')
        || '-0000-4000-8000-000000000001')::uuid, encode(sha256('b'), 'hex'), '1.001612', 'H41.12-261123-0001',
    'bench', now() + make_interval(secs => 300));
commit;

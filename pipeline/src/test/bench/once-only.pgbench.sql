-- What the application sends for a once-only check, statement by statement (JdbcClients, JdbcProcedures, JdbcPersons,
-- JdbcHoldings, JdbcAuditTrail).
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
insert into audit.event (actor, action, client, office, purpose, procedure_code, dossier_code, citizen_id, fields,
    result, detail)
values ('bench', 'once_only_checked', 'bench', 'H41.12', 'bench', '1.001612', 'H41.12-261123-0001',
    '001' || lpad(:i::text, 9, '0'), '{}', 'granted', '3 of 4');
commit;

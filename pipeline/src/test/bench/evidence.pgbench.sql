-- What the application sends for an evidence request for one record, statement by statement (JdbcHoldings,
-- JdbcAuditTrail, JdbcDocumentLinks). Clients and procedures are looked up once a second, however many requests there are.
\set i random(1, :citizens)
begin;
select * from warehouse.held_now('001' || lpad(:i::text, 9, '0'));
select * from warehouse.contents('001' || lpad(:i::text, 9, '0'),
    array[(lpad(to_hex((:i::bigint * 2654435761) % 4294967296), 8, '0')
        || '-0000-4000-8000-000000000001')::uuid], array[1]);
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

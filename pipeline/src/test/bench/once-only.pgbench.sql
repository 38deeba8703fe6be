-- What the application sends for a once-only check, statement by statement (JdbcHoldings, JdbcAuditTrail). Clients and
-- procedures are looked up once a second, however many requests there are.
\set i random(1, :citizens)
begin;
select * from warehouse.held_now('001' || lpad(:i::text, 9, '0'));
insert into audit.event (actor, action, client, office, purpose, procedure_code, dossier_code, citizen_id, fields,
    result, detail)
values ('bench', 'once_only_checked', 'bench', 'H41.12', 'bench', '1.001612', 'H41.12-261123-0001',
    '001' || lpad(:i::text, 9, '0'), '{}', 'granted', '3 of 4');
commit;

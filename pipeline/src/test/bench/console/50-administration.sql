-- A member of staff in each office, 200 systems, deliveries that were given up, and an audit trail of as many events
-- as there are papers. Its chain ends where the events end, but its seals are not real.
insert into access.staff (id, name, full_name, office, roles, password_hash, one_time)
select md5('s' || code)::uuid, lower(code), 'Người thử ' || code, code, '{archivist,reviewer}', 'none', false
from office.office where code like 'P%';

insert into access.client (id, name, secret_hash, office, scopes, procedures, record_types)
select 'bench-' || i, 'Hệ thống thử ' || i, 'none', 'P01', '{once-only.check}', '{*}', '{*}'
from generate_series(1, 200) as i;

insert into exchange.delivery (client, change, state, attempts, tried_at, problem)
select 'bench-' || i % 200 + 1, i, 'dead', 9, now() - make_interval(mins => i), 'status_500'
from generate_series(1, 2000) as i;

insert into audit.event (at, actor, action, document, office, result, chain, position, previous_hash, hash)
select at, 'bench-' || i % 500, (array ['page_read', 'document_filed', 'file_digitized', 'review_opened'])[i % 4 + 1],
    md5('d' || i)::uuid, office, 'granted', i % 64,
    (select length from audit.chain where number = i % 64) + i / 64 + 1, sha256('bench'), sha256('bench')
from papers order by i;
update audit.chain set length = coalesce((select max(position) from audit.event where event.chain = chain.number), 0),
    head = sha256('bench');

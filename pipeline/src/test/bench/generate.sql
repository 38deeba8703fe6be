-- Synthetic citizens FROM to UNTIL with five records each, as filing would have left them. Run by the owner.
-- Number i is the citizen '001' || i with nine digits; record k of it has the id that the scripts of wrk and pgbench
-- work out too. Papers differ in age, so that some are expired and the older of two cards is superseded.
set session_replication_role = replica; -- nothing refers to what is not there: the same statements make both ends
set synchronous_commit = off;

insert into warehouse.citizen (citizen_id)
select '001' || lpad(i::text, 9, '0') from generate_series(:from::bigint, :until::bigint) as i;

create temporary table made as
select '001' || lpad(i::text, 9, '0') as citizen_id,
    (lpad(to_hex((i * 2654435761) % 4294967296), 8, '0') || '-0000-4000-8000-' || lpad(to_hex(k), 12, '0'))::uuid
        as document_id,
    k, i,
    (array ['birth_certificate', 'citizen_identity_card', 'citizen_identity_card', 'marital_status_certificate',
        'residence_confirmation'])[k] as type,
    date '2012-01-01' + (((i * 7919 + k * 104729) % 5000))::int as issued_on
from generate_series(:from::bigint, :until::bigint) as i cross join generate_series(1, 5) as k;

insert into warehouse.record (citizen_id, document_id, type, document_number, issued_on, issued_by, office, valid_until,
    version)
select citizen_id, document_id, type, (i % 900 + 1) || '/' || extract(year from issued_on), issued_on::text,
    'UBND xã ' || (i % 500), 'H41.12', case when k > 3 then issued_on + 180 when k > 1 then issued_on + 5500 end, 1
from made;

insert into warehouse.record_version (citizen_id, document_id, version, content_sha256, template_version, engine, batch,
    file_path, file_sha256, copy_sha256)
select citizen_id, document_id, 1, encode(sha256(convert_to(document_id::text, 'UTF8')), 'hex'), type || '/1',
    'tesseract 5.5.2', 'bench', i % 1000 || '.pdf', encode(sha256('a'), 'hex'), encode(sha256('b'), 'hex')
from made;

insert into warehouse.record_field (citizen_id, document_id, version, key, value, confidence, page, x, y, width, height)
select citizen_id, document_id, 1, field.key, field.value, 0.97, 1, 300, 400 + field.line * 60, 900, 48
from made cross join lateral (values
    (1, 'holder_name', (array ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng'])[(i % 5 + 1)::int] || ' Văn '
        || (array ['An', 'Bình', 'Cường', 'Dũng', 'Hạnh', 'Khánh', 'Lan'])[(i % 7 + 1)::int]),
    (2, 'holder_citizen_id', citizen_id),
    (3, 'holder_birth_date', (date '1950-01-01' + (i % 20000)::int)::text),
    (4, 'document_number', (i % 900 + 1) || '/' || extract(year from issued_on)),
    (5, 'issued_on', issued_on::text)) as field (line, key, value);

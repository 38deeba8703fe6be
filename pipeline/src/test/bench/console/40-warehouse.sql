-- The records of all papers that are filed, three to a citizen, as filing leaves them, and a reuse of one in twenty.
-- Names are as common as they are in Vietnam: two people in five are called Nguyễn.
create temporary table filed as
select i, md5('d' || i)::uuid as document_id, '001' || lpad((i / 3)::text, 9, '0') as citizen_id, type, office, batch, at,
    (array ['Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng'])[i / 3 % 10 + 1] || ' '
        || (array ['Văn', 'Thị', 'Đức', 'Ngọc', 'Minh', 'Thị', 'Văn'])[i / 3 % 7 + 1] || ' '
        || (array ['An', 'Bình', 'Cường', 'Dũng', 'Hạnh', 'Khánh', 'Lan', 'Mai', 'Nam', 'Oanh', 'Phúc', 'Quân', 'Sơn',
            'Thảo', 'Uyên', 'Vinh', 'Xuân', 'Yến', 'Đạt', 'Giang', 'Hiếu', 'Kiên', 'Linh'])[i / 3 % 23 + 1] as name,
    i % 900 + 1 || '/' || 2000 + i % 25 as number, date '2000-01-01' + (i % 9000) * 7919 % 9000 as issued_on
from papers where state = 'filed';

insert into warehouse.citizen (citizen_id, first_filed_at) select citizen_id, min(at) from filed group by citizen_id;
insert into warehouse.record (citizen_id, document_id, type, document_number, issued_on, issued_by, office, version,
    filed_at, known_from)
select citizen_id, document_id, type, number, issued_on::text, 'UBND ' || office, office, 1, at, at from filed;
insert into warehouse.record_version (citizen_id, document_id, version, content_sha256, template_version, engine, batch,
    file_path, file_sha256, copy_sha256)
select citizen_id, document_id, 1, :copy, type || '/1', 'tesseract', batch, i || '.pdf', :copy, :copy from filed;
insert into warehouse.record_field (citizen_id, document_id, version, key, value, confidence, page, x, y, width, height)
select citizen_id, document_id, 1, key, value, 0.97, 1, 300, 400, 900, 48
from filed cross join lateral (values ('holder_name', name), ('holder_citizen_id', citizen_id),
    ('document_number', number), ('issued_on', issued_on::text)) as field (key, value);

insert into warehouse.search_entry (citizen_id, document_id, names, number, words, issued_from, issued_until)
select citizen_id, document_id, warehouse.fold(name), regexp_replace(number, '[^a-z0-9]', '', 'g'),
    warehouse.fold(number || ' ' || name) || ' ' || citizen_id || ' ' || issued_on, issued_on, issued_on
from filed;

insert into warehouse.reuse (citizen_id, id, document_id, version, client, procedure_code, dossier_code, component_code,
    office, reused_at)
select citizen_id, md5('u' || i)::uuid, document_id, 1, 'bench', dossier.procedure_code, dossier.code, 'K1',
    dossier.office, at + interval '1 hour'
from (select filed.*, row_number() over (order by i) as n from filed where i % 20 = 1) as reused
    join (select *, row_number() over (order by code) as n from dossier.dossier) as dossier using (n);
insert into exchange.change (position, kind, document, type, office, at)
select i + 1, 'filed', document_id, type, office, at from filed;

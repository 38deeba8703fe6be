-- REVIEWS papers that wait for a person, with their values, and as many that somebody finished; samples.
insert into work.review_item (document, office, state, opened_at, reason, type, priority, due_at)
select md5('d' || i)::uuid, office, 'open', at, 'doubt', type, (array [5, 5, 5, 3, 8, 1])[i % 6 + 1],
    case when i % 4 = 0 then at + interval '60 days' else 'infinity' end
from papers where state = 'in_review';

insert into work.document_field (document, key, value, confidence, page, x, y, width, height)
select md5('d' || i)::uuid, key, value, 0.6, 1, 300, y, 900, 48
from papers cross join (values ('holder_name', 'Nguyễn Văn Thử', 400), ('holder_birth_date', '1999-01-02', 460),
    ('document_number', '12/2020', 520), ('issued_on', '2020-03-04', 580)) as field (key, value, y)
where state = 'in_review';

insert into work.finding (document, position, code, field, arguments)
select md5('d' || i)::uuid, 1, 'field_uncertain', 'holder_name', '{}' from papers where state = 'in_review';

insert into work.review_item (document, office, state, opened_at, reason, type, outcome, first_by, closed_by, closed_at,
    worked_seconds)
select md5('d' || i)::uuid, office, 'done', at, case when i % 5 = 1 then 'sample' else 'doubt' end, type, 'filed',
    'bench-1', 'bench-1', at + interval '1 day', 20 + i % 60
from papers where state = 'filed' and i % (:documents / :reviews) = 1;

insert into work.review_item (document, office, state, opened_at, reason, type)
select md5('d' || i)::uuid, office, 'open', at, 'sample', type
from papers where state = 'filed' and i % (:documents / :reviews * 20) = 2;

insert into work.sample_result (document, office, type, fields, wrong_fields, checked_by, checked_at)
select md5('d' || i)::uuid, office, type, 8, case when i % 30 = 0 then '{holder_name}'::text[] else '{}' end, 'bench-1',
    at + interval '1 day'
from papers where state = 'filed' and i % 20 = 3;

insert into work.rescan_request (document, scan_file, batch, office, pages, reason, requested_by, requested_at)
select md5('d' || i)::uuid, md5('f' || i)::uuid, batch, office, '{1}', 'blurred', 'bench-1', at
from papers where state = 'returned';

-- DOCUMENTS papers, a batch of about 50 files for each few days of an office, over the last 500 days.
create temporary table communes as
select code, row_number() over (order by code) - 1 as n, count(*) over () as number
from office.office where code like 'P%.%';

create temporary table papers as
select i, communes.code as office, i / communes.number as k,
    now() - make_interval(days => ((i * 7919) % 500)::int, mins => (i % 480)::int) as at,
    (array ['birth_certificate', 'marriage_certificate', 'citizen_identity_card', 'marital_status_certificate',
        'residence_confirmation', 'land_use_right_certificate', 'other'])[i % 7 + 1] as type,
    case when i % (:documents / :reviews) = 0 then 'in_review' when i % 97 = 0 then 'returned' else 'filed' end as state
from generate_series(0, :documents - 1) as i join communes on communes.n = i % communes.number;
create index on papers (office);
analyze papers;

insert into work.batch (name, office, folder, state, finished_at, created_at)
select 'thử ' || office || ' ' || k / 50, office, '/bench', 'reconciled', max(at), min(at)
from papers group by office, k / 50;

-- one file a paper; some more that are in quarantine or wait
insert into work.scan_file (id, batch, path, sha256, size, media_type, state, problem_code, pages, received_at,
    changed_at, office)
select md5('f' || i)::uuid, 'thử ' || office || ' ' || k / 50, i || '.pdf', encode(sha256(convert_to('f' || i, 'UTF8')), 'hex'),
    100000, 'application/pdf', 'digitized', null, 2, at, at + interval '1 hour', office
from papers;
insert into work.scan_file (id, batch, path, sha256, size, media_type, state, problem_code, pages, received_at,
    changed_at, office)
select md5('q' || i)::uuid, 'thử ' || office || ' ' || k / 50, 'q' || i || '.pdf',
    encode(sha256(convert_to('q' || i, 'UTF8')), 'hex'), 100000, 'application/pdf',
    case when i % 2 = 0 then 'quarantined' else 'received' end, case when i % 2 = 0 then 'unreadable_file' end, 0, at,
    at, office
from papers where i % 200 < 2;

insert into work.document (id, scan_file, pages, type, type_confidence, guesses, template_version, verdict, state,
    copy_sha256, copy_size, filed_at, office, state_since)
select md5('d' || i)::uuid, md5('f' || i)::uuid, '{1,2}', type, 0.98, '[]', type || '/1',
    case state when 'filed' then 'accepted' when 'in_review' then 'needs_review' else 'rejected' end, state,
    encode(sha256('copy'), 'hex'), 100000, at, office, at + interval '2 hours'
from papers;

insert into work.review_item (document, office, state, opened_at)
select md5('d' || i)::uuid, office, 'open', at from papers where state = 'in_review';

insert into work.ledger (batch, declared, skipped, received, digitized, quarantined, duplicates, pages, documents, accepted,
    needs_review, rejected, adds_up, differences)
select name, 50, 0, 50, 50, 0, 0, 100, 50, 45, 5, 0, true, '{}' from work.batch where folder = '/bench';

-- DOCUMENTS papers of the last 500 days in batches of about 50 files; one paper in fifty is of the first commune, which
-- delivers thousands of files at a time.
create temporary table communes as
select code, row_number() over (order by code) - 1 as n from office.office where code like 'P%.%';
analyze communes;

create temporary table papers as
select i, communes.code as office,
    'thử ' || communes.code || ' ' || case when i % 50 = 0 then i / 500000 else i / (:offices - 34) / 50 end as batch,
    now() - make_interval(days => (i % 500) * 7919 % 500, mins => (i % 480)::int) as at,
    (array ['birth_certificate', 'marriage_certificate', 'citizen_identity_card', 'marital_status_certificate',
        'residence_confirmation', 'land_use_certificate', 'other'])[(i / 3) % 7 + 1] as type,
    case when i % (:documents / :reviews) = 0 then 'in_review' when i % 97 = 0 then 'returned' else 'filed' end as state
from generate_series(0, :documents - 1) as i
    join communes on communes.n = case when i % 50 = 0 then 0 else i % (:offices - 34) end;
create index on papers (office);
analyze papers;

insert into work.batch (name, office, folder, declared_count, state, finished_at, created_at)
select batch, office, '/bench', count(*), 'reconciled', max(at), min(at) from papers group by batch, office;

-- what waits does so until next year, so that no worker takes it up
insert into work.scan_batch (id, batch, office, source, priority, deadline, state, start_at, created_by, created_at,
    problem_code, files, done, quarantined, pages, worker, leased_until, turn_at)
select md5(name)::uuid, name, office, case when n % 3 = 0 then 'inbox' else 'upload' end,
    (array ['normal', 'normal', 'high', 'low', 'urgent'])[n % 5 + 1], created_at::date + 30,
    case n % 100 when 1 then 'failed' when 3 then 'running' else (array ['finished', 'finished', 'finished', 'differing', 'finished',
        'finished', 'finished', 'paused', 'waiting', 'cancelled'])[n % 10 + 1] end,
    now() + interval '1 year', 'bench', created_at, case when n % 100 = 1 then 'store_unavailable' end, declared_count,
    declared_count, 0, 2 * declared_count, case when n % 100 = 3 then 'bench' end,
    case when n % 100 = 3 then now() + interval '1 year' end, case when n % 100 = 3 then now() end
from (select batch.*, row_number() over (order by name) as n from work.batch where folder = '/bench') as numbered;

insert into work.batch_difference (batch, code, subject, declared, found)
select batch, 'sheets', n || '.pdf', 1, 4 from work.scan_batch cross join generate_series(1, 3) as n
where created_by = 'bench' and state = 'differing';

-- one file a paper; some more that are in quarantine or wait
insert into work.scan_file (id, batch, path, sha256, size, media_type, state, problem_code, pages, received_at,
    changed_at, office, words_sha256, engine)
select md5('f' || i)::uuid, batch, i || '.pdf', encode(sha256(convert_to('f' || i, 'UTF8')), 'hex'),
    100000, 'application/pdf', 'digitized', null, 2, at, at + interval '1 hour', office, :words, 'bench'
from papers;
insert into work.scan_file (id, batch, path, sha256, size, media_type, state, problem_code, pages, received_at,
    changed_at, office)
select md5('q' || i)::uuid, batch, 'q' || i || '.pdf', encode(sha256(convert_to('q' || i, 'UTF8')), 'hex'), 100000,
    'application/pdf', case when i % 2 = 0 then 'quarantined' else 'received' end,
    case when i % 2 = 0 then 'unreadable_file' end, 0, at, at, office
from papers where i % 200 < 2;

insert into work.document (id, scan_file, pages, type, type_confidence, guesses, template_version, verdict, state,
    copy_sha256, copy_size, filed_at, office, state_since)
select md5('d' || i)::uuid, md5('f' || i)::uuid, '{1,2}', type, 0.98, '[]', type || '/1',
    case state when 'filed' then 'accepted' when 'in_review' then 'needs_review' else 'rejected' end, state, :copy,
    100000, at, office, at + interval '2 hours'
from papers;
insert into work.page (scan_file, number, source, text, scan_width, scan_height, turn, scale, skew_degrees, width, height,
    dpi)
select md5('f' || i)::uuid, n, 'recognized', 'chữ', 1654, 2339, 0, 1, 0, 1654, 2339, 200
from papers cross join generate_series(1, 2) as n where state in ('in_review', 'filed');

insert into work.ledger (batch, declared, skipped, received, digitized, quarantined, duplicates, pages, documents, accepted,
    needs_review, rejected, adds_up, differences)
select name, declared_count, 0, declared_count, declared_count, 0, 0, 2 * declared_count, declared_count,
    declared_count * 9 / 10, declared_count / 10, 0, true, '{}'
from work.batch where folder = '/bench';
analyze work.document;

create schema progress;
comment on schema progress is 'Counts of what was digitized by office, type and day, and the plans it is held against; nobody''s data is in it';

-- Whose paper it is and since when it stands where it stands, on the row itself: lists behind figures are read by index.
alter table work.scan_file add column office text;
update work.scan_file set office = batch.office from work.batch where batch.name = scan_file.batch;
alter table work.scan_file alter column office set not null;
alter table work.scan_file add constraint scan_file_office_fk foreign key (office) references office.office;

alter table work.document add column office text;
alter table work.document add column state_since timestamptz;
update work.document set office = scan_file.office, state_since = document.filed_at
from work.scan_file where scan_file.id = document.scan_file;
alter table work.document alter column office set not null;
alter table work.document alter column state_since set not null;
alter table work.document alter column state_since set default now();
alter table work.document add constraint document_office_fk foreign key (office) references office.office;

comment on column work.scan_file.office is 'of its batch; kept by a trigger';
comment on column work.document.office is 'of its batch; kept by a trigger';
comment on column work.document.state_since is 'when it came into its state; kept by a trigger';

create function work.know_office_of_file() returns trigger language plpgsql as $$
begin
    select batch.office into new.office from work.batch where batch.name = new.batch;
    return new;
end
$$;

create trigger scan_file_office_known before insert or update of batch, office on work.scan_file
    for each row execute function work.know_office_of_file();

create function work.know_office_of_document() returns trigger language plpgsql as $$
begin
    select scan_file.office into new.office from work.scan_file where scan_file.id = new.scan_file;
    return new;
end
$$;

create trigger document_office_known before insert or update of scan_file, office on work.document
    for each row execute function work.know_office_of_document();

create function work.know_since_when() returns trigger language plpgsql as $$
begin
    new.state_since := now();
    return new;
end
$$;

create trigger document_state_since before update of state on work.document
    for each row when (old.state is distinct from new.state) execute function work.know_since_when();

create function work.move_office() returns trigger language plpgsql as $$
begin
    update work.scan_file set office = new.office where scan_file.batch = new.name;
    update work.document set office = new.office from work.scan_file
    where scan_file.id = document.scan_file and scan_file.batch = new.name;
    return null;
end
$$;

create trigger batch_office_moved after update of office on work.batch
    for each row when (old.office is distinct from new.office) execute function work.move_office();

create index document_by_state_idx on work.document (state, office collate "C", state_since, id);
create index document_by_day_idx on work.document (office collate "C", filed_at, id);
create index scan_file_by_day_idx on work.scan_file (office collate "C", received_at, id);
create index scan_file_by_state_idx on work.scan_file (state, office collate "C", received_at, id)
    where state in ('quarantined', 'received', 'digitizing', 'duplicate');

-- What one paper or file counts for. Triggers and the rebuilding from truth use the same two functions.
create function progress.local_day(moment timestamptz) returns date language sql immutable
    return (moment at time zone 'Asia/Ho_Chi_Minh')::date;

create function progress.of_document(state text, filed_at timestamptz, state_since timestamptz)
    returns table (day date, digitized integer, in_review integer, filed integer, returned integer)
    language sql immutable
    begin atomic
        select progress.local_day(filed_at), 1, 0, 0, 0
        union all
        select progress.local_day(state_since), 0, (state = 'in_review')::integer, (state = 'filed')::integer,
            (state = 'returned')::integer;
    end;

create function progress.of_file(state text, received_at timestamptz, changed_at timestamptz, page_count integer)
    returns table (day date, received integer, waiting integer, quarantined integer, duplicates integer, pages integer)
    language sql immutable
    begin atomic
        select progress.local_day(received_at), 1, (state in ('received', 'digitizing'))::integer,
            (state = 'quarantined')::integer, (state = 'duplicate')::integer, 0
        union all
        select progress.local_day(changed_at), 0, 0, 0, 0, page_count where state = 'digitized';
    end;

-- Steps are only ever added, so that two workers of one office never wait for each other; they are folded into the
-- tables of days and months before these are read.
create table progress.step (
    office text not null,
    type text not null default '',
    day date not null,
    received integer not null default 0,
    waiting integer not null default 0,
    quarantined integer not null default 0,
    duplicates integer not null default 0,
    pages integer not null default 0,
    digitized integer not null default 0,
    in_review integer not null default 0,
    filed integer not null default 0,
    returned integer not null default 0
);

create table progress.day (
    office text not null,
    type text not null,
    day date not null,
    received bigint not null,
    waiting bigint not null,
    quarantined bigint not null,
    duplicates bigint not null,
    pages bigint not null,
    digitized bigint not null,
    in_review bigint not null,
    filed bigint not null,
    returned bigint not null,
    constraint day_pk primary key (office, type, day)
);

create table progress.month (
    office text not null,
    type text not null,
    month date not null,
    received bigint not null,
    waiting bigint not null,
    quarantined bigint not null,
    duplicates bigint not null,
    pages bigint not null,
    digitized bigint not null,
    in_review bigint not null,
    filed bigint not null,
    returned bigint not null,
    own bigint not null,
    constraint month_pk primary key (office, type, month),
    constraint month_is_first_day check (extract(day from month) = 1)
);

create index month_own_idx on progress.month (month, office collate "C") where own > 0;

comment on table progress.step is 'Counts that are not yet in the tables of days and months; written in the transaction of what they count';
comment on table progress.day is 'Counts of an office and all below it, a day in Vietnam and a type; type empty: all types together, and files';
comment on column progress.day.received is 'scan files by the day they came, all of them';
comment on column progress.day.waiting is 'of these, those not yet digitized';
comment on column progress.day.quarantined is 'of these, those in quarantine now';
comment on column progress.day.duplicates is 'of these, those whose bytes had come before';
comment on column progress.day.pages is 'pages of files by the day they were digitized';
comment on column progress.day.digitized is 'papers by the day they were found in a file, wherever they stand now';
comment on column progress.day.in_review is 'papers that wait for a person now, by the day since when';
comment on column progress.day.filed is 'papers that are filed now, by the day they were';
comment on column progress.day.returned is 'papers that are sent back now, by the day they were';
comment on table progress.month is 'The same counts by month, named by its first day';
comment on column progress.month.own is 'papers digitized by the office itself and none below it; only where type is empty';

create function progress.part_of(code text, levels integer) returns text language sql immutable
    return array_to_string((string_to_array(code, '.'))[1:levels], '.');

create function progress.upward(code text) returns setof text language sql immutable
    begin atomic
        select array_to_string((string_to_array(code, '.'))[1:level], '.')
        from generate_series(1, cardinality(string_to_array(code, '.'))) as level;
    end;

create function progress.count_document() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into progress.step (office, type, day, digitized, in_review, filed, returned)
        select old.office, old.type, day, -digitized, -in_review, -filed, -returned
        from progress.of_document(old.state, old.filed_at, old.state_since);
    end if;
    if tg_op <> 'DELETE' then
        insert into progress.step (office, type, day, digitized, in_review, filed, returned)
        select new.office, new.type, day, digitized, in_review, filed, returned
        from progress.of_document(new.state, new.filed_at, new.state_since);
    end if;
    return null;
end
$$;

create trigger document_counted after insert or delete on work.document
    for each row execute function progress.count_document();
create trigger document_recounted after update on work.document
    for each row when ((old.office, old.type, old.state, old.filed_at, old.state_since)
        is distinct from (new.office, new.type, new.state, new.filed_at, new.state_since))
    execute function progress.count_document();

create function progress.count_file() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into progress.step (office, day, received, waiting, quarantined, duplicates, pages)
        select old.office, day, -received, -waiting, -quarantined, -duplicates, -pages
        from progress.of_file(old.state, old.received_at, old.changed_at, old.pages);
    end if;
    if tg_op <> 'DELETE' then
        insert into progress.step (office, day, received, waiting, quarantined, duplicates, pages)
        select new.office, day, received, waiting, quarantined, duplicates, pages
        from progress.of_file(new.state, new.received_at, new.changed_at, new.pages);
    end if;
    return null;
end
$$;

create trigger scan_file_counted after insert or delete on work.scan_file
    for each row execute function progress.count_file();
create trigger scan_file_recounted after update on work.scan_file
    for each row when ((old.office, old.state, old.received_at, old.changed_at, old.pages)
        is distinct from (new.office, new.state, new.received_at, new.changed_at, new.pages))
    execute function progress.count_file();

-- One at a time; whoever reads afterwards sees every count that was committed before.
create function progress.fold() returns void language plpgsql as $$
begin
    if not exists (select from progress.step) then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('progress.fold', 0));
    with taken as (
        delete from progress.step returning *
    ), own as (
        select office, type, day, sum(received) as received, sum(waiting) as waiting,
            sum(quarantined) as quarantined, sum(duplicates) as duplicates, sum(pages) as pages,
            sum(digitized) as digitized, sum(in_review) as in_review, sum(filed) as filed, sum(returned) as returned
        from taken group by office, type, day
    ), rolled as (
        select above as office, row_type as type, own.day, sum(received) as received, sum(waiting) as waiting,
            sum(quarantined) as quarantined, sum(duplicates) as duplicates, sum(pages) as pages,
            sum(digitized) as digitized, sum(in_review) as in_review, sum(filed) as filed, sum(returned) as returned,
            sum(case when above = own.office and row_type = '' then digitized else 0 end) as own
        from own
            cross join lateral progress.upward(own.office) as above
            cross join lateral (select distinct unnest(array ['', own.type])) as types (row_type)
        group by above, row_type, own.day
    ), days as (
        insert into progress.day (office, type, day, received, waiting, quarantined, duplicates, pages, digitized,
            in_review, filed, returned)
        select office, type, day, received, waiting, quarantined, duplicates, pages, digitized, in_review, filed,
            returned
        from rolled
        on conflict (office, type, day) do update
        set received = day.received + excluded.received, waiting = day.waiting + excluded.waiting,
            quarantined = day.quarantined + excluded.quarantined, duplicates = day.duplicates + excluded.duplicates,
            pages = day.pages + excluded.pages, digitized = day.digitized + excluded.digitized,
            in_review = day.in_review + excluded.in_review, filed = day.filed + excluded.filed,
            returned = day.returned + excluded.returned
    )
    insert into progress.month (office, type, month, received, waiting, quarantined, duplicates, pages, digitized,
        in_review, filed, returned, own)
    select office, type, date_trunc('month', rolled.day)::date, sum(received), sum(waiting), sum(quarantined),
        sum(duplicates), sum(pages), sum(digitized), sum(in_review), sum(filed), sum(returned), sum(own)
    from rolled group by 1, 2, 3
    on conflict (office, type, month) do update
    set received = month.received + excluded.received, waiting = month.waiting + excluded.waiting,
        quarantined = month.quarantined + excluded.quarantined, duplicates = month.duplicates + excluded.duplicates,
        pages = month.pages + excluded.pages, digitized = month.digitized + excluded.digitized,
        in_review = month.in_review + excluded.in_review, filed = month.filed + excluded.filed,
        returned = month.returned + excluded.returned, own = month.own + excluded.own;
end
$$;

-- The same from the papers and files themselves, as steps that have not been made yet.
create view progress.truth as
select office, type, day, 0 as received, 0 as waiting, 0 as quarantined, 0 as duplicates, 0 as pages, digitized,
    in_review, filed, returned
from work.document cross join lateral progress.of_document(state, filed_at, state_since)
union all
select office, '', day, received, waiting, quarantined, duplicates, counted.pages, 0, 0, 0, 0
from work.scan_file
    cross join lateral progress.of_file(state, received_at, changed_at, scan_file.pages) as counted;

-- Counts anew from what there is: for restored dumps, and for data loaded past the triggers.
create function progress.recount() returns void language plpgsql as $$
begin
    lock table work.document, work.scan_file in share mode;
    perform pg_advisory_xact_lock(hashtextextended('progress.fold', 0));
    delete from progress.step;
    delete from progress.day;
    delete from progress.month;
    insert into progress.step (office, type, day, received, waiting, quarantined, duplicates, pages, digitized,
        in_review, filed, returned)
    select office, type, day, sum(received), sum(waiting), sum(quarantined), sum(duplicates), sum(pages),
        sum(digitized), sum(in_review), sum(filed), sum(returned)
    from progress.truth group by office, type, day;
    perform progress.fold();
end
$$;

do $$
begin
    if exists (select from pg_roles where rolname = 'sohoa_application') then
        grant usage on schema progress to sohoa_application;
        grant select, insert, update, delete on all tables in schema progress to sohoa_application;
        alter default privileges in schema progress grant select, insert, update, delete on tables to sohoa_application;
    end if;
    perform progress.recount();
end
$$;

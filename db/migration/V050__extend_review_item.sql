alter table work.review_item
    add column handle uuid not null default gen_random_uuid(),
    add column reason text not null default 'doubt',
    add column type text not null default 'other',
    add column priority smallint not null default 5,
    add column due_at timestamptz not null default 'infinity',
    add column stage text not null default 'first',
    add column outcome text,
    add column claimed_by text,
    add column claimed_until timestamptz,
    add column renewed_at timestamptz,
    add column worked_seconds integer not null default 0,
    add column first_by text,
    add column second_by text,
    add column closed_by text,
    add column closed_at timestamptz;

update work.review_item set type = document.type from work.document where document.id = review_item.document;

update work.review_item set outcome = 'filed', closed_by = 'unknown', closed_at = opened_at where state = 'done';

alter table work.review_item
    add constraint review_item_handle_unique unique (handle),
    add constraint review_item_reason_known check (reason in ('doubt', 'sample', 'correction')),
    add constraint review_item_stage_known check (stage in ('first', 'second', 'third')),
    add constraint review_item_priority_range check (priority between 1 and 9),
    add constraint review_item_outcome_known check (outcome in ('filed', 'returned')),
    add constraint review_item_outcome_when_done
        check ((state = 'done') = (outcome is not null and closed_by is not null and closed_at is not null)),
    add constraint review_item_claim_ends check ((claimed_by is null) = (claimed_until is null)),
    add constraint review_item_keyed_by_several
        check (second_by is distinct from first_by or second_by is null);

drop index work.review_item_open_idx;
create index review_item_queue_idx on work.review_item (priority, due_at, opened_at, handle) where state = 'open';
create index review_item_office_queue_idx on work.review_item
    (office text_pattern_ops, priority, due_at, opened_at, handle) where state = 'open';
create index review_item_type_queue_idx on work.review_item (type, priority, due_at, opened_at, handle)
    where state = 'open';
create index review_item_claim_idx on work.review_item (claimed_by) where state = 'open' and claimed_by is not null;
create index review_item_closed_idx on work.review_item (closed_at) where state = 'done';

comment on column work.review_item.handle is 'made by chance: what addresses on screens show, which must not be guessed';
comment on column work.review_item.reason is 'doubt: rules were not content; sample: accepted by the machine, checked by chance; correction: a system reported a wrong value';
comment on column work.review_item.priority is '1 most urgent to 9, as its batch says';
comment on column work.review_item.due_at is 'until when it should be done, as its batch says; infinity: nobody said';
comment on column work.review_item.stage is 'first: somebody decides; second: somebody else keys some fields unseen; third: somebody decides between the two';
comment on column work.review_item.claimed_by is 'who has it before them, until claimed_until';
comment on column work.review_item.renewed_at is 'when whoever has it last did something';
comment on column work.review_item.worked_seconds is 'time that people spent on it, idling left out';
comment on column work.review_item.first_by is 'who decided first where others key fields again; second_by: who keyed them';

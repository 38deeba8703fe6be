do $$
begin
    if not exists (select from warehouse.citizen_alias) then
        drop table warehouse.citizen_alias; -- nothing ever wrote to it
    end if;
end
$$;

create table warehouse.alias_link (
    id uuid constraint alias_link_pk primary key,
    kind text not null,
    alias text not null,
    citizen_id text not null,
    evidence_document uuid not null,
    evidence_page integer not null,
    evidence_field text,
    state text not null,
    proposed_by text not null,
    decided_by text,
    changed_at timestamptz not null default clock_timestamp(),
    constraint alias_link_unique unique (kind, alias, citizen_id),
    constraint alias_link_kind_known
        check (kind in ('identity_card_number', 'former_citizen_id', 'passport', 'tax_code')),
    constraint alias_link_state_known check (state in ('proposed', 'linked', 'refused', 'unlink_proposed', 'unlinked')),
    constraint alias_link_citizen_id_form check (citizen_id ~ '^[0-9]{12}$'),
    constraint alias_link_not_to_itself check (alias <> citizen_id),
    constraint alias_link_page_range check (evidence_page >= 1),
    constraint alias_link_decided check ((state in ('proposed', 'unlink_proposed')) = (decided_by is null)),
    constraint alias_link_two_people check (decided_by <> proposed_by)
);

create unique index alias_link_alias_unique on warehouse.alias_link (kind, alias)
    where state in ('linked', 'unlink_proposed');
create index alias_link_citizen_idx on warehouse.alias_link (citizen_id);
create index alias_link_waiting_idx on warehouse.alias_link (changed_at) where state in ('proposed', 'unlink_proposed');

create table warehouse.alias_step (
    link uuid not null constraint alias_step_link_fk references warehouse.alias_link,
    number integer not null,
    state text not null,
    taken_by text not null,
    reason text not null,
    evidence_document uuid not null,
    evidence_page integer not null,
    evidence_field text,
    taken_at timestamptz not null default clock_timestamp(),
    constraint alias_step_pk primary key (link, number)
);

comment on table warehouse.alias_link is 'Other numbers of a citizen, each with the paper that shows it; counts while linked or unlink_proposed';
comment on column warehouse.alias_link.alias is '9 digits, 12 digits, passport number or tax code, without spaces';
comment on column warehouse.alias_link.proposed_by is 'who proposed what was decided last, or waits for a decision';
comment on column warehouse.alias_link.decided_by is 'somebody else; null while it waits';
comment on table warehouse.alias_step is 'Every step that a link took; only ever added to';
comment on column warehouse.alias_step.state is 'after the step';

do $$
begin
    if exists (select from pg_roles where rolname = 'sohoa_application') then
        grant select, insert, update on warehouse.alias_link to sohoa_application;
        grant select, insert on warehouse.alias_step to sohoa_application;
        revoke delete, truncate on warehouse.alias_link from sohoa_application;
        revoke update, delete, truncate on warehouse.alias_step from sohoa_application;
    end if;
end
$$;

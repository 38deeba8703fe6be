create table warehouse.revocation (
    document uuid constraint revocation_pk primary key,
    revoked_on date not null,
    reason text not null,
    state text not null,
    proposed_by text not null,
    decided_by text,
    changed_at timestamptz not null default clock_timestamp(),
    constraint revocation_state_known check (state in ('proposed', 'revoked', 'refused', 'reinstate_proposed', 'reinstated')),
    constraint revocation_decided check ((state in ('proposed', 'reinstate_proposed')) = (decided_by is null)),
    constraint revocation_two_people check (decided_by <> proposed_by)
);

create index revocation_waiting_idx on warehouse.revocation (changed_at) where state in ('proposed', 'reinstate_proposed');

create table warehouse.revocation_step (
    document uuid not null constraint revocation_step_revocation_fk references warehouse.revocation,
    number integer not null,
    state text not null,
    revoked_on date not null,
    reason text not null,
    taken_by text not null,
    taken_at timestamptz not null default clock_timestamp(),
    constraint revocation_step_pk primary key (document, number)
);

-- those that fall due are told in the feed of changes
create index record_revoked_on_idx on warehouse.record (revoked_on) where revoked_on is not null;

-- what was revoked before two people had to agree stays so, and can be taken back
insert into warehouse.revocation (document, revoked_on, reason, state, proposed_by, decided_by)
select distinct on (document_id) document_id, revoked_on, revocation_reason, 'revoked', changed_by, 'migration V072'
from warehouse.record
where revoked_on is not null
order by document_id, known_from desc;
insert into warehouse.revocation_step (document, number, state, revoked_on, reason, taken_by)
select document, 1, state, revoked_on, reason, proposed_by from warehouse.revocation;

comment on table warehouse.revocation is 'Papers that somebody says are no longer good; counts, in warehouse.record, while revoked or reinstate_proposed';
comment on column warehouse.revocation.revoked_on is 'first day on which it is, or would be, no longer good';
comment on column warehouse.revocation.reason is 'why, in words of who proposed the revocation: the decision and who made it';
comment on column warehouse.revocation.proposed_by is 'who proposed what was decided last, or waits for a decision';
comment on column warehouse.revocation.decided_by is 'somebody else; null while it waits';
comment on table warehouse.revocation_step is 'Every step towards revoking a paper and back; only ever added to';
comment on column warehouse.revocation_step.state is 'after the step';
comment on column warehouse.revocation_step.reason is 'in words of who took it';

do $$
begin
    if exists (select from pg_roles where rolname = 'sohoa_application') then
        grant select, insert, update on warehouse.revocation to sohoa_application;
        grant select, insert on warehouse.revocation_step to sohoa_application;
        revoke delete, truncate on warehouse.revocation from sohoa_application;
        revoke update, delete, truncate on warehouse.revocation_step from sohoa_application;
    end if;
end
$$;

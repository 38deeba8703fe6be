create table progress.plan (
    id uuid constraint plan_pk primary key default gen_random_uuid(),
    office text not null constraint plan_office_fk references office.office,
    type text not null,
    period text not null,
    target integer not null,
    entered_by text not null,
    entered_at timestamptz not null default now(),
    imported_from text,
    ended_by text,
    ended_at timestamptz,
    constraint plan_target_range check (target between 1 and 100000000),
    constraint plan_period_form check (period ~ '^20[0-9]{2}(-(Q[1-4]|0[1-9]|1[0-2]))?$'),
    constraint plan_ended_by_someone check ((ended_by is null) = (ended_at is null))
);

create unique index plan_in_force_idx on progress.plan (office collate "C", period, type) where ended_at is null;

create table progress.plan_month (
    office text not null,
    type text not null,
    month date not null,
    plan uuid not null constraint plan_month_plan_fk references progress.plan,
    target integer not null,
    constraint plan_month_pk primary key (office, type, month),
    constraint plan_month_is_first_day check (extract(day from month) = 1),
    constraint plan_month_target_range check (target >= 0)
);

create index plan_month_plan_idx on progress.plan_month (plan);
create index plan_month_in_force_idx on progress.plan_month (month, office collate "C");

create table progress.planned (
    office text not null,
    type text not null,
    month date not null,
    target bigint not null,
    constraint planned_pk primary key (office, type, month)
);

create function progress.roll_plan() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update progress.planned set target = planned.target - old.target
        where planned.office in (select progress.upward(old.office)) and planned.type = old.type
            and planned.month = old.month;
    end if;
    if tg_op <> 'DELETE' then
        insert into progress.planned (office, type, month, target)
        select above, new.type, new.month, new.target from progress.upward(new.office) as above
        on conflict (office, type, month) do update set target = planned.target + excluded.target;
    end if;
    return null;
end
$$;

create trigger plan_month_rolled after insert or update or delete on progress.plan_month
    for each row execute function progress.roll_plan();

comment on table progress.plan is 'How many papers an office is to have filed in a period; a change ends a plan and begins another';
comment on column progress.plan.type is 'empty: all types together';
comment on column progress.plan.period is 'a year 2026, a quarter 2026-Q4 or a month 2026-11';
comment on column progress.plan.imported_from is 'name of the file it came in; null: entered by hand';
comment on table progress.plan_month is 'The share of a plan in force that falls on a month, by its working days; its key keeps plans from overlapping';
comment on table progress.planned is 'The same for an office and all below it; kept by a trigger';

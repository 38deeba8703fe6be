create table office.office (
    code text constraint office_pk primary key,
    name text not null,
    parent text constraint office_parent_fk references office.office,
    valid_from date,
    valid_to date,
    successor text constraint office_successor_fk references office.office,
    constraint office_code_form check (code ~ '^[A-Z][0-9]{2}(\.[0-9A-Z]{1,5}){0,5}$' and length(code) <= 35),
    constraint office_period check (valid_to is null or valid_from is null or valid_to >= valid_from)
);

create index office_parent_idx on office.office (parent);

comment on table office.office is 'Agencies and one-stop offices, Quyết định 20/2020/QĐ-TTg; closed ones stay, with their successor';
comment on column office.office.code is 'dotted, top first, such as H41.12.34';
comment on column office.office.valid_to is 'last day of existence; null while it exists';
comment on column office.office.successor is 'who took over its papers when it was closed';

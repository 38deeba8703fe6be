create table office.procedure (
    code text constraint procedure_pk primary key,
    name text not null,
    constraint procedure_code_form check (code ~ '^[0-9]\.[0-9]{6}$')
);

create table office.procedure_component (
    procedure_code text not null constraint procedure_component_procedure_fk references office.procedure on delete cascade,
    code text not null,
    position integer not null,
    name text not null,
    required boolean not null,
    constraint procedure_component_pk primary key (procedure_code, code)
);

create table office.component_substitute (
    procedure_code text not null,
    component_code text not null,
    record_type text not null,
    not_older_than_days integer,
    must_be_verified boolean not null,
    own_office_only boolean not null,
    constraint component_substitute_pk primary key (procedure_code, component_code, record_type),
    constraint component_substitute_component_fk foreign key (procedure_code, component_code)
        references office.procedure_component on delete cascade,
    constraint component_substitute_age_range check (not_older_than_days > 0)
);

comment on table office.procedure is 'Administrative procedures (thủ tục hành chính), by the first eight characters of their code';
comment on table office.procedure_component is 'The papers that a procedure asks for (thành phần hồ sơ)';
comment on table office.component_substitute is 'Which types of records spare the citizen a component, and on which conditions';
comment on column office.component_substitute.not_older_than_days is 'counted from the date of issue; null: of any age';
comment on column office.component_substitute.must_be_verified is 'read by a machine alone is not enough';
comment on column office.component_substitute.own_office_only is 'the record was digitized by the asking office or one below it';

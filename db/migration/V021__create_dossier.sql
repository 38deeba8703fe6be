create schema dossier;
comment on schema dossier is 'Dossiers that procedure systems received, as they tell of them; what indicators are counted from';

alter table office.procedure add column written_result boolean not null default true;
comment on column office.procedure.written_result is 'whether it ends with a paper; Quyết định 766/QĐ-TTg counts only those';

create table dossier.dossier (
    code text constraint dossier_pk primary key,
    procedure_code text not null,
    office text not null,
    handled_by text,
    received_on date not null,
    state text not null,
    portal_state text,
    population_data_used boolean not null,
    result_synchronised boolean not null,
    client text not null,
    registered_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    constraint dossier_state_known check (state in ('received', 'in_progress', 'resolved', 'stopped'))
);

create index dossier_office_idx on dossier.dossier (office text_pattern_ops, received_on);
create index dossier_procedure_idx on dossier.dossier (procedure_code, received_on);

create table dossier.component (
    dossier_code text not null constraint component_dossier_fk references dossier.dossier on delete cascade,
    position integer not null,
    code text not null,
    file text,
    digitized boolean not null,
    reused boolean not null,
    from_warehouse boolean not null,
    replaced_by text,
    constraint component_pk primary key (dossier_code, position)
);

create table dossier.result (
    dossier_code text not null constraint result_dossier_fk references dossier.dossier on delete cascade,
    position integer not null,
    name text not null,
    code text,
    file text,
    constraint result_pk primary key (dossier_code, position)
);

-- real reuse is looked up by dossier
create index reuse_dossier_idx on warehouse.reuse (dossier_code);

comment on table dossier.dossier is 'A dossier (hồ sơ) as its procedure system tells of it; nobody''s name or number is in it';
comment on column dossier.dossier.office is 'that received it, from its code; where an older code names only the province, the office of the client that told of it';
comment on column dossier.dossier.handled_by is 'DonViXuLy';
comment on column dossier.dossier.portal_state is 'TrangThaiHoSo as the national portal has it; null: the word in state';
comment on column dossier.dossier.population_data_used is 'national population data was used for it (indicator 4.5)';
comment on column dossier.dossier.result_synchronised is 'its result was passed on (indicator 4.4)';
comment on table dossier.component is 'A paper handed in with a dossier (TaiLieuNop); a component may have several';
comment on column dossier.component.file is 'TepDinhKemId; null: there is no file';
comment on column dossier.component.reused is 'DuocTaiSuDung as the procedure system says; real reuse is in warehouse.reuse';
comment on column dossier.component.from_warehouse is 'DuocLayTuKhoDMQG as the procedure system says';
comment on column dossier.component.replaced_by is 'MaKetQuaThayThe';
comment on table dossier.result is 'A result of a dossier (DanhSachGiayToKetQua)';
comment on column dossier.result.file is 'DuongDanTepTinKetQua; null: there is no file';

do $$
begin
    if exists (select from pg_roles where rolname = 'sohoa_application') then
        grant usage on schema dossier to sohoa_application;
        grant select, insert, update on dossier.dossier to sohoa_application;
        grant select, insert, update, delete on dossier.component, dossier.result to sohoa_application;
    end if;
end
$$;

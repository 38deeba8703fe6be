alter table warehouse.record add column valid_until date;
alter table warehouse.reuse add constraint reuse_once_per_dossier unique nulls not distinct
    (citizen_id, dossier_code, component_code, document_id);
comment on column warehouse.record.valid_until is 'the last day of validity that is printed on the paper; null: none';

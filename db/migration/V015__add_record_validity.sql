alter table warehouse.record add column valid_until date;
-- A repeated request is known by access.idempotent_request; a reuse by what was reused.
alter table warehouse.reuse drop column request_key;
alter table warehouse.reuse add constraint reuse_once_per_dossier unique nulls not distinct
    (citizen_id, dossier_code, component_code, document_id);
comment on column warehouse.record.valid_until is 'the last day of validity that is printed on the paper; null: none';
comment on table warehouse.reuse is 'Each time a record spared a citizen a paper; once for a component of a dossier';

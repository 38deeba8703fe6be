create index component_substitute_type_idx on office.component_substitute (record_type, procedure_code);

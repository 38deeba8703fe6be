-- The dossiers behind an indicator are listed in this order, a page at a time.
create index dossier_list_idx on dossier.dossier (office collate "C", received_on, code collate "C");

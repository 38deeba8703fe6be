-- Staff of a commune search among the papers of the commune.
create index record_office_idx on warehouse.record (office text_pattern_ops) where withdrawn_at is null;

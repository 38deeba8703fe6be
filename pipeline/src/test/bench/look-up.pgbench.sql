-- All records of a citizen.
\set i random(1, :citizens)
select record.*, version.copy_sha256
from (select citizen_id, document_id, type, document_number, issued_on, issued_by, office, trust, valid_until, matter,
        revoked_on, version, filed_at, withdrawn_at
    from warehouse.record where citizen_id = '001' || lpad(:i::text, 9, '0') and withdrawn_at is null) as record
    join warehouse.record_version as version
        on version.citizen_id = '001' || lpad(:i::text, 9, '0') and version.document_id = record.document_id
            and version.version = record.version
order by record.filed_at desc, record.document_id;

alter table access.client
    add column certificate_sha256 text,
    add constraint client_certificate_form check (certificate_sha256 ~ '^[0-9a-f]{64}$');

comment on column access.client.certificate_sha256 is 'of the certificate, in DER form, that its connections must show; null: none is asked for';

-- Links live for minutes and are only found together with their client. The key made each of them lock the row of its
-- client, which all requests of a busy client share.
alter table access.document_link drop constraint document_link_client_fk;

alter table work.batch add column operator text not null default 'unknown';
comment on column work.batch.operator is 'who had it digitized: the login name, or the name of who uploaded it';

create schema if not exists batch;
create schema if not exists work;
create schema if not exists warehouse;
create schema if not exists office;
create schema if not exists audit;

comment on schema batch is 'Spring Batch: which job ran when';
comment on schema work is 'Deliveries, their scan files and papers, and where each stands';
comment on schema warehouse is 'Citizens and the records held about them';
comment on schema office is 'Agencies and one-stop offices';
comment on schema audit is 'Who did what; only ever added to';

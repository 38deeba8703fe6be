alter table exchange.webhook
    add column failures integer not null default 0,
    add column paused_until timestamptz not null default '-infinity';

create index delivery_client_due_idx on exchange.delivery (client, next_at) where state = 'waiting';
drop index exchange.delivery_due_idx;
create index delivery_delivered_idx on exchange.delivery (tried_at) where state = 'delivered';

comment on column exchange.webhook.failures is 'how often in a row the receiver could not be reached';
comment on column exchange.webhook.paused_until is 'nothing is sent before: the receiver could not be reached';

create index delivery_dead_idx on exchange.delivery (tried_at desc, id) where state = 'dead';

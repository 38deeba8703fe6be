alter table exchange.change
    drop constraint change_kind_known,
    add constraint change_kind_known check (kind in ('filed', 'changed', 'withdrawn', 'superseded', 'expired'));

comment on column exchange.webhook.secret is 'what messages to it are signed with; the receiver has the same; sealed:KEY:… is encrypted with that key';

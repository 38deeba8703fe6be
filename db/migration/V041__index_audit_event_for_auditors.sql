create index event_actor_idx on audit.event (actor, id);
create index event_action_idx on audit.event (action, id);
create index event_office_idx on audit.event (office text_pattern_ops, id);

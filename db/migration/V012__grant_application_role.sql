-- The role the application works under. It may add audit events but not touch them. Where the owner of the database
-- may not make roles, an administrator makes sohoa_application first; without it everything runs as the owner.
do $$
begin
    if not exists (select from pg_roles where rolname = 'sohoa_application') then
        create role sohoa_application nologin;
    end if;
    execute format('grant sohoa_application to %I', current_user);
exception when insufficient_privilege then
    raise notice 'role sohoa_application cannot be made; see db/README.md';
end
$$;

do $$
declare
    area text;
begin
    if not exists (select from pg_roles where rolname = 'sohoa_application') then
        return;
    end if;
    foreach area in array array ['batch', 'work', 'warehouse', 'office']
    loop
        execute format('grant usage on schema %I to sohoa_application', area);
        execute format('grant select, insert, update, delete on all tables in schema %I to sohoa_application', area);
        execute format('grant usage, select on all sequences in schema %I to sohoa_application', area);
        execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to sohoa_application', area);
        execute format('alter default privileges in schema %I grant usage, select on sequences to sohoa_application', area);
    end loop;
    grant usage on schema audit to sohoa_application;
    grant select, insert on audit.event to sohoa_application;
    grant select on audit.chain to sohoa_application;
    grant usage on all sequences in schema audit to sohoa_application;
    grant execute on all functions in schema audit to sohoa_application;
end
$$;

-- A paper is as urgent as the batch it came with, where somebody planned that batch.
create function work.urgency(named text) returns smallint language sql immutable as $$
    select case named when 'urgent' then 1 when 'high' then 3 when 'low' then 8 else 5 end::smallint
$$;

create function work.take_urgency() returns trigger language plpgsql as $$
begin
    if to_regclass('work.scan_batch') is not null then
        select work.urgency(planned.priority),
            coalesce((planned.deadline + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh', 'infinity')
        into new.priority, new.due_at
        from work.document
            join work.scan_file on scan_file.id = document.scan_file
            join work.scan_batch as planned on planned.batch = scan_file.batch
        where document.id = new.document;
        new.priority := coalesce(new.priority, 5);
        new.due_at := coalesce(new.due_at, 'infinity');
    end if;
    return new;
end
$$;

create trigger review_item_takes_urgency before insert on work.review_item
    for each row execute function work.take_urgency();

create function work.pass_urgency_on() returns trigger language plpgsql as $$
begin
    update work.review_item
    set priority = work.urgency(new.priority),
        due_at = coalesce((new.deadline + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh', 'infinity')
    from work.document join work.scan_file on scan_file.id = document.scan_file
    where scan_file.batch = new.batch and review_item.document = document.id and review_item.state = 'open';
    return null;
end
$$;

do $$
begin
    if to_regclass('work.scan_batch') is not null then
        execute 'create trigger scan_batch_passes_urgency_on after update of priority, deadline on work.scan_batch '
            'for each row when (old.priority is distinct from new.priority or old.deadline is distinct from new.deadline) '
            'execute function work.pass_urgency_on()';
    end if;
end
$$;

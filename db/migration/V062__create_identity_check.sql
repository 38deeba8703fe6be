create table warehouse.identity_check (
    citizen_id text not null,
    document_id uuid not null,
    claim_sha256 text not null,
    answer text not null,
    changed_at timestamptz not null default clock_timestamp(),
    next_at timestamptz not null default now(),
    constraint identity_check_pk primary key (citizen_id, document_id),
    constraint identity_check_answer_known
        check (answer in ('agrees', 'name_disagrees', 'birth_date_disagrees', 'id_unknown', 'not_asked'))
) partition by hash (citizen_id);

do $$
begin
    for remainder in 0..15
    loop
        execute format('create table warehouse.%I partition of warehouse.identity_check for values with (modulus 16, remainder %s)',
            'identity_check_' || lpad(remainder::text, 2, '0'), remainder);
    end loop;
end
$$;

create index identity_check_document_idx on warehouse.identity_check (document_id);
create index identity_check_waiting_idx on warehouse.identity_check (next_at) where answer = 'not_asked';

comment on table warehouse.identity_check is 'What the population register said of holders of papers: yes or no, never data of its own';
comment on column warehouse.identity_check.claim_sha256 is 'over ID, name and birth date that were asked about: the same is not asked again';
comment on column warehouse.identity_check.answer is 'not_asked: filed, but not verified; the register is asked again';
comment on column warehouse.identity_check.next_at is 'when it is asked, where it was not yet';

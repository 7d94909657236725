-- A wish to drop a case goes along into the one it is joined with; who may act and wants it on says so, and the unit weighs both.
alter table take_back drop constraint take_back_result_check;
alter table take_back add constraint take_back_result_check check (result in ('closed', 'goes_on', 'regretted', 'joined'));

create table take_back_objection (
  authority_id text not null references authority (id),
  id bigint generated always as identity,
  take_back_id bigint not null,
  by_key text not null,
  by_name text not null,
  by_as text not null,                  -- the relation
  reason text not null default '',
  said_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, take_back_id) references take_back (authority_id, id),
  unique (authority_id, take_back_id, by_key)
);
call guard_by_authority('take_back_objection', 'select, insert');
create trigger append_only before update or delete or truncate on take_back_objection for each statement execute function refuse_change();

-- Those left on a case that was closed meanwhile
do $$
declare one text;
begin
  for one in select id from authority loop
    perform set_config('app.authority', one, true);
    insert into take_back (authority_id, case_id, inquiry_id, asked_by_key, asked_by_name, asked_as, reason, asked_at)
      select distinct on (living.id) t.authority_id, living.id, t.inquiry_id, t.asked_by_key, t.asked_by_name, t.asked_as, t.reason, t.asked_at
      from take_back t
      join case_file c on c.authority_id = t.authority_id and c.id = t.case_id and c.state = 'closed'
      join case_file living on living.authority_id = c.authority_id and living.id = c.joined_to and living.state <> 'closed'
      where t.authority_id = one and t.settled_at is null
      order by living.id, t.asked_at
      on conflict do nothing;
    update take_back t set result = case when c.joined_to is null then 'closed' else 'joined' end, settled_at = now()
      from case_file c
      where t.authority_id = one and c.authority_id = t.authority_id and c.id = t.case_id and c.state = 'closed'
        and t.settled_at is null;
  end loop;
end $$;

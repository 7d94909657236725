-- The plan's headings, and the help to write, in an authority's own words: about nobody, and known to all who meet the authority.
-- Every version stays; the newest is used. An empty heading: the common words again.
create table plan_heading (
  authority_id text not null references authority (id),
  key text not null,              -- a text of the plan
  version int not null check (version > 0),
  heading text not null,
  help text not null,
  saved_by uuid not null,         -- practitioner
  saved_at timestamptz not null,
  primary key (authority_id, key, version),
  foreign key (authority_id, saved_by) references practitioner (authority_id, id)
);
call guard_by_authority('plan_heading', 'select, insert');

-- The newest of every authority: read with what the authorities are called, before anybody has come to one of them.
create function find_plan_headings() returns table (authority_id text, key text, heading text, help text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  asked_in text := current_setting('app.authority', true);
  one text;
begin
  for one in select id from authority loop
    perform set_config('app.authority', one, true);
    return query select distinct on (h.key) h.authority_id, h.key, h.heading, h.help from plan_heading h
      where h.authority_id = one order by h.key, h.version desc;
  end loop;
  perform set_config('app.authority', coalesce(asked_in, ''), true);
end $$;
revoke all on function find_plan_headings() from public;
grant execute on function find_plan_headings() to samvei_app;

-- A child without eID comes in by a code of its own, never in an adult's session (decision 16).
create table door_code (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  selector text not null,             -- the code's first four signs: by them misses are counted
  code_hash bytea not null,
  code_sealed bytea,                  -- encrypted, for the one who made it to read once more; null when used or ended
  made_at timestamptz not null default clock_timestamp(),   -- real time, as a session's
  made_by uuid not null,              -- identity
  made_as text not null,              -- relation
  made_by_related uuid,               -- the one who answers for the child: what closes to them closes the door
  made_by_practitioner uuid,
  ends_at timestamptz not null,       -- the last moment it can be used, real time
  misses int not null default 0,
  used_at timestamptz,
  ended_at timestamptz,               -- shut by one who may make codes: the door stands no more, also for one inside
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, made_by_related) references related_person (authority_id, id),
  foreign key (authority_id, made_by_practitioner) references practitioner (authority_id, id),
  check ((made_by_related is null) <> (made_by_practitioner is null)),
  check (code_sealed is null or (used_at is null and ended_at is null))
);
create index door_code_of_person on door_code (authority_id, person_id, made_at);
create index door_code_by_selector on door_code (authority_id, selector) where used_at is null and ended_at is null;
call guard_by_authority('door_code', 'select, insert, update');

alter table identity drop constraint identity_kind_check,
  add constraint identity_kind_check check (kind in ('citizen', 'work', 'door'));

-- A session with a door: it is nobody's identity, and leads to one person in one authority.
alter table session
  add column door_authority text,
  add column door_person uuid,
  add column door_code uuid,
  add constraint session_door_whole check (num_nulls(door_authority, door_person, door_code) in (0, 3)),
  add constraint session_door_foreign foreign key (door_authority, door_code) references door_code (authority_id, id);

-- Only for a code that was used in this very transaction's authority: what the command has just noted.
create function open_door(in_authority text, in_code uuid, in_token_hash bytea, in_hours int) returns uuid
language sql security definer set search_path = public, pg_temp as $$
  with code as (
    select d.id, d.person_id from door_code d
    where d.authority_id = in_authority and d.id = in_code and d.used_at is not null and d.ended_at is null
  ), who as (
    insert into identity (issuer, subject, kind, identity_key)
    select 'door', code.id::text, 'door', 'door:' || code.id from code returning id
  )
  insert into session (token_hash, identity_id, name, provider, ends_at, door_authority, door_person, door_code)
  select in_token_hash, who.id, '', 'door', now() + make_interval(hours => in_hours), in_authority, code.person_id, code.id
  from who, code returning identity_id
$$;

drop function find_session(bytea, int);
create function find_session(in_token_hash bytea, in_idle_minutes int)
returns table (identity_id uuid, identity_key text, kind text, name text, provider text, issuer text,
               acr text, language text, ends_at timestamptz, national_id bytea,
               door_authority text, door_person uuid, door_code uuid)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select i.id, i.identity_key, i.kind, s.name, s.provider, i.issuer, s.acr, s.language, s.ends_at, s.national_id,
           s.door_authority, s.door_person, s.door_code
    from session s join identity i on i.id = s.identity_id
    where s.token_hash = in_token_hash and s.ends_at > now() and s.seen_at > now() - make_interval(mins => in_idle_minutes);
end
$$;

-- Whose session this was, also after it ended. A door is nobody's: what was typed there is kept for no one.
create or replace function find_session_owner(in_token_hash bytea) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select identity_id from session where token_hash = in_token_hash and door_code is null
$$;

do $$
declare f text;
begin
  foreach f in array array['open_door(text,uuid,bytea,int)', 'find_session(bytea,int)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to samvei_app', f);
  end loop;
end
$$;

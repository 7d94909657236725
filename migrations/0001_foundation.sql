-- The ground: who we serve (authority), who is signed in, and the walls between authorities.
-- Runs as samvei_owner. The application connects as samvei_app, which owns nothing and bypasses nothing.

revoke all on schema public from public;
grant usage on schema public to samvei_app;

-- Every table that holds an authority's data goes through this: row-level security, forced on the owner too.
create procedure guard_by_authority(guarded regclass, privileges text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format(
    'create policy own_authority on %s using (authority_id = (select current_setting(''app.authority'', true)))
     with check (authority_id = (select current_setting(''app.authority'', true)))', guarded);
  execute format('grant %s on %s to samvei_app', privileges, guarded);
end $$;

-- Global tables, named and small, without content -----------------------------------------------------------------

create table authority (
  id text primary key check (id ~ '^[a-z0-9-]{2,40}$'),   -- also its place in URLs
  name text not null,
  kind text not null check (kind in ('municipality', 'hospital_trust')),
  settings jsonb not null
);
grant select on authority to samvei_app;

-- One row: is this a demonstration world, and how far ahead of real time its business clock runs.
create table world (
  only_row boolean primary key default true check (only_row),
  kind text not null check (kind in ('demo', 'real')),
  clock_offset interval not null default '0'
);
grant select on world to samvei_app;

create table identity (
  id uuid primary key default gen_random_uuid(),
  issuer text not null,
  subject text not null,
  kind text not null check (kind in ('citizen', 'work')),
  identity_key text not null,         -- keyed hash of the national id where the issuer gives one, else of issuer and subject
  unique (issuer, subject)
);

create table session (
  token_hash bytea primary key,
  identity_id uuid not null references identity (id),
  name text not null,
  provider text not null,
  provider_session text,
  acr text,
  language text,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ends_at timestamptz not null
);
create index session_by_provider on session (provider_session) where provider_session is not null;

-- In which authorities an identity has something: to show one page across authorities, one transaction each.
create table relation_index (
  identity_key text not null,
  kind text not null check (kind in ('citizen', 'work')),
  authority_id text not null references authority (id),
  primary key (identity_key, kind, authority_id)
);

-- Forskrift 1110 § 9: only one plan per recipient, also across authorities.
create table living_plan (
  person_key text primary key,        -- identity key of the person, or the person's id where there is no number
  authority_id text not null references authority (id),
  plan_id uuid not null
);

-- Pinned functions, the only way to the global tables --------------------------------------------------------------

create function sign_in(
  in_issuer text, in_subject text, in_kind text, in_identity_key text, in_name text, in_provider text,
  in_provider_session text, in_acr text, in_language text, in_token_hash bytea, in_hours int
) returns uuid language sql security definer set search_path = public, pg_temp as $$
  with who as (
    insert into identity (issuer, subject, kind, identity_key) values (in_issuer, in_subject, in_kind, in_identity_key)
    on conflict (issuer, subject) do update set identity_key = excluded.identity_key returning id
  )
  insert into session (token_hash, identity_id, name, provider, provider_session, acr, language, ends_at)
  select in_token_hash, who.id, in_name, in_provider, in_provider_session, in_acr, in_language,
         now() + make_interval(hours => in_hours)
  from who returning identity_id
$$;

create function find_session(in_token_hash bytea, in_idle_minutes int)
returns table (identity_id uuid, identity_key text, kind text, name text, provider text, issuer text,
               acr text, language text, ends_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, i.identity_key, i.kind, s.name, s.provider, i.issuer, s.acr, s.language, s.ends_at
  from session s join identity i on i.id = s.identity_id
  where s.token_hash = in_token_hash and s.ends_at > now() and s.seen_at > now() - make_interval(mins => in_idle_minutes)
$$;

create function touch_session(in_token_hash bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set seen_at = now() where token_hash = in_token_hash and seen_at < now() - interval '30 seconds'
$$;

create function set_session_language(in_token_hash bytea, in_language text) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set language = in_language where token_hash = in_token_hash
$$;

-- An ended session is kept for a day, so that a form sent after it can be kept for the one who wrote it.
create function end_session(in_token_hash bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set ends_at = least(ends_at, now()) where token_hash = in_token_hash
$$;

-- Whose session this was, also after it ended.
create function find_session_owner(in_token_hash bytea) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select identity_id from session where token_hash = in_token_hash
$$;

create function end_provider_session(in_issuer text, in_provider_session text, in_subject text) returns int
language sql security definer set search_path = public, pg_temp as $$
  with ended as (
    update session s set ends_at = least(s.ends_at, now()) from identity i
    where i.id = s.identity_id and i.issuer = in_issuer
      and (s.provider_session = in_provider_session or (in_provider_session is null and i.subject = in_subject))
    returning 1
  ) select count(*)::int from ended
$$;

create function sweep_sessions() returns void language sql security definer set search_path = public, pg_temp as $$
  delete from session where ends_at < now() - interval '1 day' or seen_at < now() - interval '2 days'
$$;

create function find_authorities_of(in_identity_key text, in_kind text) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select authority_id from relation_index where identity_key = in_identity_key and kind = in_kind order by 1
$$;

create function note_relation(in_identity_key text, in_kind text, in_authority_id text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into relation_index values (in_identity_key, in_kind, in_authority_id) on conflict do nothing
$$;

-- True when this plan is (now) the person's one living plan; false when another lives somewhere. Says nothing more.
create function claim_living_plan(in_person_key text, in_authority_id text, in_plan_id uuid) returns boolean
language sql security definer set search_path = public, pg_temp as $$
  with mine as (
    insert into living_plan values (in_person_key, in_authority_id, in_plan_id)
    on conflict (person_key) do update set plan_id = living_plan.plan_id
      where living_plan.authority_id = excluded.authority_id and living_plan.plan_id = excluded.plan_id
    returning 1
  ) select exists (select from mine)
$$;

create function release_living_plan(in_authority_id text, in_plan_id uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from living_plan where authority_id = in_authority_id and plan_id = in_plan_id
$$;

-- The business clock: only a demonstration world can be set forward, and never back.
create function set_clock_forward(in_days int) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if in_days < 0 or in_days > 4000 then raise exception 'the clock only goes forward'; end if;
  update world set clock_offset = clock_offset + make_interval(days => in_days) where kind = 'demo';
  if not found then raise exception 'only a demonstration world has a clock that can be set'; end if;
end $$;

do $$
declare f text;
begin
  for f in select p.oid::regprocedure::text from pg_proc p where p.pronamespace = 'public'::regnamespace loop
    execute format('revoke all on %s %s from public', case when f like 'guard_by%' then 'procedure' else 'function' end, f);
    if f not like 'guard_by%' then execute format('grant execute on function %s to samvei_app', f); end if;
  end loop;
end $$;

-- What happened, what was seen, and what a press has already done ---------------------------------------------------

create table event (
  authority_id text not null references authority (id),
  id bigint generated always as identity,
  xid xid8 not null default pg_current_xact_id(),   -- readers follow events below the oldest running transaction
  at timestamptz not null,            -- business time
  recorded_at timestamptz not null default clock_timestamp(),
  type text not null,
  person_id uuid,
  actor_id uuid,                      -- identity; null: the system, or somebody not signed in
  relation text not null,
  practitioner_id uuid,
  facts jsonb not null default '{}',  -- ids and codes only
  primary key (authority_id, id)
);
call guard_by_authority('event', 'select, insert');
create index event_of_person on event (authority_id, person_id, id);

create table access_log (
  authority_id text not null references authority (id),
  id bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  practitioner_id uuid,
  related_person_id uuid,
  service_id uuid,
  unit_id uuid,
  relation text not null,
  ground text not null,               -- code: consent, parental_responsibility, appointment, case, own …
  person_id uuid not null,
  act text not null,
  what text[] not null default '{}',  -- sections or kinds of things seen, as codes
  primary key (authority_id, id)
);
call guard_by_authority('access_log', 'select, insert');
create index access_log_of_person on access_log (authority_id, person_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin raise exception '% is append-only', tg_table_name; end $$;
create trigger append_only before update or delete or truncate on event for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on access_log for each statement execute function refuse_change();

-- A seal is a hash over a batch of rows and the seal before it, so that an altered log can be seen.
create table log_seal (
  authority_id text not null references authority (id),
  log text not null check (log in ('event', 'access_log')),
  number int not null,
  first_id bigint not null,
  last_id bigint not null,
  rows int not null,
  hash bytea not null,
  sealed_at timestamptz not null default now(),
  primary key (authority_id, log, number)
);
call guard_by_authority('log_seal', 'select, insert');
create trigger append_only before update or delete or truncate on log_seal for each statement execute function refuse_change();

-- A form carries a client-made id: a double press finds the first press's answer here.
create table submission (
  authority_id text not null references authority (id),
  id uuid not null,
  actor_key text not null,
  act text not null,
  location text not null default '',
  at timestamptz not null default now(),
  primary key (authority_id, id)
);
call guard_by_authority('submission', 'select, insert, update, delete');

-- Text being written: read by nobody but its writer. owner_key is an identity, or the hash of a cookie's secret.
create table draft (
  authority_id text not null references authority (id),
  owner_key text not null,
  form text not null,                 -- the page's path and the act
  fields bytea not null,              -- encrypted
  saved_at timestamptz not null default now(),
  ends_at timestamptz not null,
  primary key (authority_id, owner_key, form)
);
call guard_by_authority('draft', 'select, insert, update, delete');

-- Files: content-addressed, encrypted.
create table document (
  authority_id text not null references authority (id),
  sha256 text not null,
  content_type text not null,
  size int not null,
  content bytea not null,
  primary key (authority_id, sha256)
);
call guard_by_authority('document', 'select, insert');

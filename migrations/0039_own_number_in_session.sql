-- Who has signed in is known by it: the number the provider vouched for is kept sealed with the session, as long as the
-- session lasts, so that nobody types their own name or number.

alter table session add column national_id bytea;   -- encrypted; null where the provider gives none, and when ended

drop function sign_in(text, text, text, text, text, text, text, text, text, bytea, int);
create function sign_in(
  in_issuer text, in_subject text, in_kind text, in_identity_key text, in_name text, in_provider text,
  in_provider_session text, in_acr text, in_language text, in_token_hash bytea, in_hours int,
  in_national_id bytea default null
) returns uuid language sql security definer set search_path = public, pg_temp as $$
  with who as (
    insert into identity (issuer, subject, kind, identity_key) values (in_issuer, in_subject, in_kind, in_identity_key)
    on conflict (issuer, subject) do update set identity_key = excluded.identity_key returning id
  )
  insert into session (token_hash, identity_id, name, provider, provider_session, acr, language, ends_at, national_id)
  select in_token_hash, who.id, in_name, in_provider, in_provider_session, in_acr, in_language,
         now() + make_interval(hours => in_hours), in_national_id
  from who returning identity_id
$$;

drop function find_session(bytea, int);
create function find_session(in_token_hash bytea, in_idle_minutes int)
returns table (identity_id uuid, identity_key text, kind text, name text, provider text, issuer text,
               acr text, language text, ends_at timestamptz, national_id bytea)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select i.id, i.identity_key, i.kind, s.name, s.provider, i.issuer, s.acr, s.language, s.ends_at, s.national_id
    from session s join identity i on i.id = s.identity_id
    where s.token_hash = in_token_hash and s.ends_at > now() and s.seen_at > now() - make_interval(mins => in_idle_minutes);
end
$$;

create or replace function end_session(in_token_hash bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set ends_at = least(ends_at, now()), national_id = null where token_hash = in_token_hash
$$;

create or replace function end_provider_session(in_issuer text, in_provider_session text, in_subject text) returns int
language sql security definer set search_path = public, pg_temp as $$
  with ended as (
    update session s set ends_at = least(s.ends_at, now()), national_id = null from identity i
    where i.id = s.identity_id and i.issuer = in_issuer
      and (s.provider_session = in_provider_session or (in_provider_session is null and i.subject = in_subject))
    returning 1
  ) select count(*)::int from ended
$$;

do $$
declare f text;
begin
  foreach f in array array[
    'sign_in(text,text,text,text,text,text,text,text,text,bytea,int,bytea)', 'find_session(bytea,int)'
  ] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to samvei_app', f);
  end loop;
end
$$;

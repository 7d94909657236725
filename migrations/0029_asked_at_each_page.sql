-- What every page asks.

-- Whether a notice led to it: only those not yet opened are looked through.
create index notice_not_opened on notice (authority_id, recipient_key) where opened_at is null;

-- Whose session it is. In plpgsql, since a function in plain SQL that is not folded into its caller is planned anew at each call.
create or replace function find_session(in_token_hash bytea, in_idle_minutes int)
returns table (identity_id uuid, identity_key text, kind text, name text, provider text, issuer text,
               acr text, language text, ends_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select i.id, i.identity_key, i.kind, s.name, s.provider, i.issuer, s.acr, s.language, s.ends_at
    from session s join identity i on i.id = s.identity_id
    where s.token_hash = in_token_hash and s.ends_at > now() and s.seen_at > now() - make_interval(mins => in_idle_minutes);
end
$$;

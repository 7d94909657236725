-- Forskrift 1110 § 9: only one plan per recipient, also across authorities. The one that lives is found by the number; when the
-- number comes or is mended, the plan goes along. Where another already lives under the new number, both stay: a person settles it.
create function living_plan_follows() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update living_plan l set person_key = coalesce(new.identity_key, new.id::text)
  where l.person_key = coalesce(old.identity_key, old.id::text)
    and exists (select from plan p where p.authority_id = new.authority_id and p.person_id = new.id
                and p.authority_id = l.authority_id and p.id = l.plan_id)
    and not exists (select from living_plan other where other.person_key = coalesce(new.identity_key, new.id::text));
  return new;
end $$;
create trigger living_plan_follows after update of identity_key on person for each row
  when (old.identity_key is distinct from new.identity_key) execute function living_plan_follows();
revoke all on function living_plan_follows() from public;

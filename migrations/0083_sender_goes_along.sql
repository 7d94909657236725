-- An inquiry that is passed on takes its sender along, where they may learn where it went: the page of theirs there. Null:
-- they have none.
alter table inquiry add column forwarded_sent_id uuid;

-- As in 0075, but what was carried over is no reason of its own to name the authority: the sender did not choose it.
create or replace function find_authorities_of(in_identity_key text, in_kind text) returns setof text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked_in text := current_setting('app.authority', true);
  one text;
  day date;
begin
  select ((now() + clock_offset) at time zone 'Europe/Oslo')::date into day from world;
  for one in select authority_id from relation_index where identity_key = in_identity_key and kind = in_kind order by 1 loop
    if in_kind = 'citizen' then
      perform set_config('app.authority', one, true);
      continue when
        exists (select from related_person r where r.authority_id = one and r.identity_key = in_identity_key
          and is_withheld(one, r.person_id, in_identity_key, day))
        and not exists (select from related_person r where r.authority_id = one and r.identity_key = in_identity_key
          and not is_withheld(one, r.person_id, in_identity_key, day))
        and not exists (select from person p where p.authority_id = one and p.identity_key = in_identity_key)
        and not exists (select from inquiry i where i.authority_id = one and i.sender_key = in_identity_key
          and i.sender_signed_in_as is distinct from 'work' and i.origin_authority_id is null);
    end if;
    return next one;
  end loop;
  perform set_config('app.authority', coalesce(asked_in, ''), true);
end $$;

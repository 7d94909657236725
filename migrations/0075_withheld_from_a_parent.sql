-- What somebody decided about whether a parent is to know of a child at all. The newest counts; none is ever changed.
create table withholding (
  authority_id text not null references authority (id),
  id bigint generated always as identity,
  person_id uuid not null,
  related_person_id uuid not null,
  -- Why it is a question: the protection that stood when it was decided.
  ground text not null check (ground in ('confidential', 'strictly_confidential')),
  -- 'lapsed': by itself, when the address is protected anew. A yes given before it no longer counts.
  choice text not null check (choice in ('withheld', 'told', 'lapsed')),
  reason text not null,
  from_date date not null,
  until_date date,
  decided_by uuid,                    -- practitioner; null: by itself
  decided_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, related_person_id) references related_person (authority_id, id),
  foreign key (authority_id, decided_by) references practitioner (authority_id, id)
);
call guard_by_authority('withholding', 'select, insert');
create index withholding_of_related on withholding (authority_id, related_person_id, id);
create trigger append_only before update or delete or truncate on withholding for each statement execute function refuse_change();

-- Is this child kept from this one, by the key they sign in with (or the id of their row), on a day? Rule: withheld-from-parent.
-- Read by every relation, so that nothing of the child is opened by another way.
create function is_withheld(in_authority text, in_person uuid, in_key text, in_day date) returns boolean
language sql stable as $$
  select exists (
    select from related_person r
    join person p on p.authority_id = r.authority_id and p.id = r.person_id
    left join lateral (
      select w.choice, w.ground from withholding w
      where w.authority_id = r.authority_id and w.related_person_id = r.id
        and w.from_date <= in_day and (w.until_date is null or w.until_date >= in_day)
      order by w.id desc limit 1
    ) decided on true
    where r.authority_id = in_authority and r.person_id = in_person and r.kind = 'parent'
      and (r.identity_key = in_key or r.id::text = in_key)
      and r.from_date <= in_day and (r.to_date is null or r.to_date > in_day)
      and (p.birth_date is null or extract(year from age(in_day, p.birth_date)) < 16)
      and p.address_protection <> 'none' and r.shares_home is not true
      and case
        when decided.choice = 'withheld' then true
        when decided.choice = 'told' and (decided.ground = 'strictly_confidential' or p.address_protection = 'confidential') then false
        else p.address_protection = 'strictly_confidential'
      end)
$$;

-- In which authorities somebody has something, but where all they have is a child that is kept from them: the list itself
-- would tell where the child lives. Each authority is asked behind its own wall; the setting is put back.
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
          and i.sender_signed_in_as is distinct from 'work');
    end if;
    return next one;
  end loop;
  perform set_config('app.authority', coalesce(asked_in, ''), true);
end $$;

-- A period that is over opens nothing by what was said before it: the newest word counts, and after it what holds by itself
-- (for the child's own sake: what the child has asked).
create or replace function kept_for_child(in_authority text, in_person uuid, in_related uuid, in_day date) returns text
language sql stable as $$
  select case when newest.until_date is null or newest.until_date >= in_day then newest.choice
    when newest.was_asked then 'asked' end
  from (
  select w.choice, w.until_date, bool_or(w.choice = 'asked') over () as was_asked
  from withholding w
  left join inquiry i on i.authority_id = w.authority_id and i.id = w.inquiry_id
  where w.authority_id = in_authority and w.person_id = in_person and w.ground in ('child_asks', 'weighty_reasons')
    and w.from_date <= in_day
    and (w.related_person_id is null or w.related_person_id = in_related or exists (
      select from related_person a join related_person b on b.authority_id = a.authority_id and b.person_id = a.person_id
        and b.identity_key = a.identity_key
      where a.authority_id = in_authority and a.id = in_related and b.id = w.related_person_id))
    and (w.choice <> 'asked' or (i.person_id = w.person_id and not (i.state = 'withdrawn' and i.case_id is null)))
  order by w.id desc limit 1) newest
$$;

create or replace function is_withheld(in_authority text, in_person uuid, in_key text, in_day date) returns boolean
language sql stable as $$
  select exists (
    select from related_person r
    join person p on p.authority_id = r.authority_id and p.id = r.person_id
    left join lateral (
      select case when w.until_date < in_day then null else w.choice end as choice, w.ground from withholding w
      where w.authority_id = r.authority_id and w.related_person_id = r.id
        and w.ground in ('confidential', 'strictly_confidential') and w.from_date <= in_day
      order by w.id desc limit 1
    ) decided on true
    where r.authority_id = in_authority and r.person_id = in_person
      and r.kind in ('parent', 'foster_parent', 'care_authority', 'guardian')
      and (r.identity_key = in_key or r.id::text = in_key)
      and r.from_date <= in_day and (r.to_date is null or r.to_date > in_day)
      and (p.birth_date is null or extract(year from age(in_day, p.birth_date)) < 16)
      and (
        (r.kind = 'parent' and p.address_protection <> 'none' and r.shares_home is not true
          and case
            when decided.choice = 'withheld' then true
            when decided.choice = 'told' and (decided.ground = 'strictly_confidential' or p.address_protection = 'confidential') then false
            else p.address_protection = 'strictly_confidential'
          end)
        or (
          exists (
            select from withholding w where w.authority_id = in_authority and w.person_id = in_person
              and w.ground in ('child_asks', 'weighty_reasons'))
          and kept_for_child(in_authority, in_person, r.id, in_day) in ('asked', 'withheld'))))
$$;

-- Was the child kept from this one for as long as they stood in a relation to it that could open anything: until 16, or until
-- the row ended? Then they are still told nothing by its being here, nor sent what was held back.
create function is_kept_out(in_authority text, in_person uuid, in_key text, in_day date) returns boolean
language sql stable as $$
  select exists (
    select from related_person r
    join person p on p.authority_id = r.authority_id and p.id = r.person_id
    where r.authority_id = in_authority and r.person_id = in_person and (r.identity_key = in_key or r.id::text = in_key)
      and is_withheld(in_authority, in_person, in_key, least(in_day, (p.birth_date + interval '16 years')::date - 1, r.to_date - 1)))
$$;

-- Nothing of it is posted: neither to one who is kept out, nor to the child itself, or its home, when all at home are.
create or replace function is_not_posted(in_authority text, in_person uuid, in_key text, in_day date) returns boolean
language sql stable as $$
  select is_kept_out(in_authority, in_person, in_key, in_day)
    or exists (
      select from person p where p.authority_id = in_authority and p.id = in_person
        and (p.identity_key = in_key or p.id::text = in_key) and is_kept_from_parents(in_authority, in_person, in_day))
$$;

-- In which authorities somebody has something, but where all they have is a child that is or was kept from them. What they sent
-- there themselves is no exception: nobody else's inquiry names an authority here, so theirs would tell where the child is.
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
          and is_kept_out(one, r.person_id, in_identity_key, day))
        and not exists (select from related_person r where r.authority_id = one and r.identity_key = in_identity_key
          and not is_kept_out(one, r.person_id, in_identity_key, day))
        and not exists (select from person p where p.authority_id = one and p.identity_key = in_identity_key);
    end if;
    return next one;
  end loop;
  perform set_config('app.authority', coalesce(asked_in, ''), true);
end $$;

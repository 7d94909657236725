-- A child under 16 who asks for themselves, and asks that those who answer for them are not told (pbrl §§ 3-4, 4-3).
alter table inquiry
  -- '' where it was not asked: of those of 16 and more, and of those others ask for.
  add column parents_know text not null default '' check (parents_know in ('', 'yes', 'no', 'unsure')),
  -- 'talk_first': wants to talk with somebody before anything is said at home. It holds like a yes.
  add column keep_from_parents text not null default '' check (keep_from_parents in ('', 'no', 'yes', 'talk_first')),
  add column keep_from_parents_why text not null default '';

-- What is withheld for the child's own sake stands beside what is withheld for the address: each is decided on its own.
alter table withholding
  drop constraint withholding_ground_check,
  drop constraint withholding_choice_check,
  -- Null: from everybody who answers for the child, also those who come on record later.
  alter column related_person_id drop not null,
  -- Where the child asked for it.
  add column inquiry_id uuid,
  add foreign key (authority_id, inquiry_id) references inquiry (authority_id, id),
  add constraint withholding_ground_check
    check (ground in ('confidential', 'strictly_confidential', 'child_asks', 'weighty_reasons')),
  -- 'asked': the child has asked, and nobody has decided. It holds until somebody has.
  add constraint withholding_choice_check check (choice in ('asked', 'withheld', 'told', 'lapsed')),
  add constraint withholding_from_whom
    check (related_person_id is not null or ground in ('child_asks', 'weighty_reasons')),
  add constraint withholding_asked_where check ((choice = 'asked') = (inquiry_id is not null));
create index withholding_of_person on withholding (authority_id, person_id, id);
create unique index withholding_asked_once on withholding (authority_id, inquiry_id, person_id);

-- The child's request counts from the moment it is known whose it is: proven by their own sign-in, written down by the unit, or
-- taken into a case by it. A name somebody typed shuts nobody out.
create function ask_to_withhold() returns trigger
language plpgsql as $$
begin
  insert into withholding (authority_id, person_id, inquiry_id, ground, choice, reason, from_date, decided_at)
  values (new.authority_id, new.person_id, new.id, 'child_asks', 'asked', new.keep_from_parents_why,
    (new.received_at at time zone 'Europe/Oslo')::date, new.received_at)
  on conflict (authority_id, inquiry_id, person_id) do nothing;
  return null;
end $$;
create trigger ask_to_withhold after insert or update of person_id, case_id, keep_from_parents on inquiry
  for each row when (new.keep_from_parents in ('yes', 'talk_first') and new.person_id is not null and new.state <> 'forwarded'
    and (new.case_id is not null or new.sender_kind = 'unit'
      or (new.sender_signed_in_as = 'citizen' and new.sender_key = new.person_key)))
  execute function ask_to_withhold();

-- What stands for the child's own sake towards one around them (null: towards all), on a day: the newest word in its period.
-- A request counts for the one its inquiry is about, and not once it was taken back before any case.
create function kept_for_child(in_authority text, in_person uuid, in_related uuid, in_day date) returns text
language sql stable as $$
  select w.choice
  from withholding w
  left join inquiry i on i.authority_id = w.authority_id and i.id = w.inquiry_id
  where w.authority_id = in_authority and w.person_id = in_person and w.ground in ('child_asks', 'weighty_reasons')
    and w.from_date <= in_day and (w.until_date is null or w.until_date >= in_day)
    and (w.related_person_id is null or w.related_person_id = in_related or exists (
      select from related_person a join related_person b on b.authority_id = a.authority_id and b.person_id = a.person_id
        and b.identity_key = a.identity_key
      where a.authority_id = in_authority and a.id = in_related and b.id = w.related_person_id))
    and (w.choice <> 'asked' or (i.person_id = w.person_id and not (i.state = 'withdrawn' and i.case_id is null)))
  order by w.id desc limit 1
$$;

-- Is something kept, for the child's own sake, from everybody who answers for it? Then a child of 12 decides (pbrl § 4-3), and
-- nothing is sent to the home. Rule: kept-from-parents.
create function is_kept_from_parents(in_authority text, in_person uuid, in_day date) returns boolean
language sql stable as $$
  select exists (
      select from person p where p.authority_id = in_authority and p.id = in_person
        and (p.birth_date is null or extract(year from age(in_day, p.birth_date)) < 16))
    and exists (
      select from withholding w where w.authority_id = in_authority and w.person_id = in_person
        and w.ground in ('child_asks', 'weighty_reasons'))
    and not exists (
      select from related_person r
      where r.authority_id = in_authority and r.person_id = in_person and r.died_on is null
        and r.from_date <= in_day and (r.to_date is null or r.to_date > in_day)
        and (r.kind in ('foster_parent', 'care_authority') or (r.kind = 'parent' and r.has_parental_responsibility)
          or (r.kind = 'guardian' and r.mandate in ('personal', 'both')))
        and not is_withheld(in_authority, in_person, coalesce(r.identity_key, r.id::text), in_day))
    and (
      kept_for_child(in_authority, in_person, null, in_day) in ('asked', 'withheld')
      or exists (
        select from related_person r
        where r.authority_id = in_authority and r.person_id = in_person
          and r.from_date <= in_day and (r.to_date is null or r.to_date > in_day)
          and kept_for_child(in_authority, in_person, r.id, in_day) in ('asked', 'withheld')))
$$;

create or replace function is_withheld(in_authority text, in_person uuid, in_key text, in_day date) returns boolean
language sql stable as $$
  select exists (
    select from related_person r
    join person p on p.authority_id = r.authority_id and p.id = r.person_id
    left join lateral (
      select w.choice, w.ground from withholding w
      where w.authority_id = r.authority_id and w.related_person_id = r.id
        and w.ground in ('confidential', 'strictly_confidential')
        and w.from_date <= in_day and (w.until_date is null or w.until_date >= in_day)
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

-- Nothing of it is posted: neither to one who is kept out, nor to the child itself, or its home, when all at home are.
create function is_not_posted(in_authority text, in_person uuid, in_key text, in_day date) returns boolean
language sql stable as $$
  select is_withheld(in_authority, in_person, in_key, in_day)
    or exists (
      select from person p where p.authority_id = in_authority and p.id = in_person
        and (p.identity_key = in_key or p.id::text = in_key) and is_kept_from_parents(in_authority, in_person, in_day))
$$;

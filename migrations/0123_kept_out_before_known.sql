-- One who is to be kept out of what concerns a child, said before they are on record here: by the unit of an inquiry nobody has
-- opened a case of, or by the authority that passed it on. It counts as soon as they come on record (pbrl § 3-4).
create table kept_out_mark (
  authority_id text not null references authority (id),
  id bigint generated always as identity,
  inquiry_id uuid not null,
  -- 'all': everybody who answers for the child.
  whom text not null check (whom in ('one', 'all')),
  name text not null default '',
  -- Null: the number is not known. Then it counts for everybody who may be meant, until the unit has decided of each.
  identity_key text,
  -- Those on record when the unit here said it, who are not meant.
  besides uuid[] not null default '{}',
  ground text not null check (ground in ('confidential', 'strictly_confidential', 'child_asks', 'weighty_reasons')),
  reason text not null,
  from_date date not null,
  -- As it was decided there. Here it holds until it is decided anew.
  until_date date,
  -- What the one who passed it on is called; '' the unit here said it.
  from_authority text not null default '',
  marked_by uuid,                     -- practitioner; null: came with what was passed on
  marked_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  end_reason text not null default '',
  primary key (authority_id, id),
  foreign key (authority_id, inquiry_id) references inquiry (authority_id, id),
  foreign key (authority_id, marked_by) references practitioner (authority_id, id),
  foreign key (authority_id, ended_by) references practitioner (authority_id, id),
  check ((marked_by is null) = (from_authority <> '')),
  check ((ended_by is null) = (ended_at is null))
);
call guard_by_authority('kept_out_mark', 'select, insert, update');
create index kept_out_mark_of_inquiry on kept_out_mark (authority_id, inquiry_id);

alter table withholding
  -- What it comes from, where somebody said it before the one it is about was on record.
  add column mark_id bigint,
  add foreign key (authority_id, mark_id) references kept_out_mark (authority_id, id);
drop index withholding_asked_once;
create unique index withholding_asked_once on withholding (authority_id, inquiry_id, person_id, related_person_id, mark_id)
  nulls not distinct where inquiry_id is not null;

create or replace function ask_to_withhold() returns trigger
language plpgsql as $$
begin
  insert into withholding (authority_id, person_id, inquiry_id, ground, choice, reason, from_date, decided_at)
  values (new.authority_id, new.person_id, new.id, 'child_asks', 'asked', new.keep_from_parents_why,
    (new.received_at at time zone 'Europe/Oslo')::date, new.received_at)
  on conflict (authority_id, inquiry_id, person_id, related_person_id, mark_id) where inquiry_id is not null do nothing;
  return null;
end $$;

-- May this one be meant by the mark? A number says who. Without one: everybody but who asked.
create function may_be_marked(mark kept_out_mark, asked inquiry, key text, name text) returns boolean
language sql stable as $$
  select mark.whom = 'all'
    or case when mark.identity_key is not null and key is not null then mark.identity_key = key
      else not coalesce((asked.sender_signed_in_as = 'citizen' and asked.sender_key = key), false)
        and not coalesce(lower(trim(name)) = lower(trim(case when asked.told_by <> '' then asked.told_by else asked.sender_name end)), false) end
$$;

-- What was said of those who come on record, or of one who is known from now on: withheld from them, until the unit has decided.
create function withhold_from_marked(in_authority text, in_person uuid) returns void
language sql as $$
  insert into withholding (authority_id, person_id, related_person_id, inquiry_id, mark_id, ground, choice, reason, from_date, decided_at)
  select m.authority_id, i.person_id, r.id, m.inquiry_id, m.id,
    case m.ground when 'child_asks' then m.ground else 'weighty_reasons' end, 'asked', m.reason, m.from_date, m.marked_at
  from kept_out_mark m
  join inquiry i on i.authority_id = m.authority_id and i.id = m.inquiry_id
  left join related_person r on m.whom = 'one' and r.authority_id = i.authority_id and r.person_id = i.person_id
    and r.kind in ('parent', 'foster_parent', 'care_authority', 'guardian')
    and may_be_marked(m, i, r.identity_key, r.name) and r.id <> all (m.besides)
  where m.authority_id = in_authority and i.person_id = in_person and m.ended_at is null
    and (m.whom = 'all' or r.id is not null)
    -- Written down once more: what was decided of them stands
    and not exists (select from withholding w join related_person o on o.authority_id = w.authority_id and o.id = w.related_person_id
      where w.authority_id = m.authority_id and w.person_id = i.person_id and w.mark_id = m.id and o.id <> r.id
        and o.identity_key = r.identity_key)
  on conflict (authority_id, inquiry_id, person_id, related_person_id, mark_id) where inquiry_id is not null do nothing
$$;

create function withhold_when_marked() returns trigger language plpgsql as $$
begin
  perform withhold_from_marked(new.authority_id, (select i.person_id from inquiry i where i.authority_id = new.authority_id and i.id = new.inquiry_id));
  return null;
end $$;
create function withhold_when_known() returns trigger language plpgsql as $$
begin
  perform withhold_from_marked(new.authority_id, new.person_id);
  return null;
end $$;
create trigger withhold_when_marked after insert on kept_out_mark for each row execute function withhold_when_marked();
create trigger withhold_when_known after update of person_id on inquiry
  for each row when (new.person_id is not null and new.person_id is distinct from old.person_id) execute function withhold_when_known();
create trigger withhold_when_known after insert or update of person_id, identity_key, kind on related_person
  for each row execute function withhold_when_known();

-- A mark counts for the one its inquiry is about, until it is ended; who asked may take the inquiry back, not what a unit said.
create or replace function kept_for_child(in_authority text, in_person uuid, in_related uuid, in_day date) returns text
language sql stable as $$
  select case when w.choice = 'withheld' and w.until_date < in_day then 'asked' else w.choice end
  from withholding w
  left join inquiry i on i.authority_id = w.authority_id and i.id = w.inquiry_id
  left join kept_out_mark m on m.authority_id = w.authority_id and m.id = w.mark_id
  where w.authority_id = in_authority and w.person_id = in_person and w.ground in ('child_asks', 'weighty_reasons')
    and w.from_date <= in_day
    and (w.related_person_id is null or w.related_person_id = in_related or exists (
      select from related_person a join related_person b on b.authority_id = a.authority_id and b.person_id = a.person_id
        and b.identity_key = a.identity_key
      where a.authority_id = in_authority and a.id = in_related and b.id = w.related_person_id))
    and (w.choice <> 'asked' or (i.person_id = w.person_id and case when w.mark_id is null
      then not (i.state = 'withdrawn' and i.case_id is null)
      else m.ended_at is null
        -- A number that came later says that another is meant
        and (w.related_person_id is null or exists (select from related_person r where r.authority_id = w.authority_id
          and r.id = w.related_person_id and may_be_marked(m, i, r.identity_key, r.name))) end))
  order by w.id desc limit 1
$$;

-- Has somebody said that this one, not on record, is kept out of what concerns the person?
create function is_marked_kept_out(in_authority text, in_person uuid, in_key text) returns boolean
language sql stable as $$
  select exists (
    select from kept_out_mark m join inquiry i on i.authority_id = m.authority_id and i.id = m.inquiry_id
    where m.authority_id = in_authority and i.person_id = in_person and m.ended_at is null
      and may_be_marked(m, i, in_key, null))
$$;

-- Nothing of it is posted: neither to one who is kept out, nor to the child itself, or its home, when all at home are; nor home while
-- one who is kept out is not on record yet, and nobody else who may know.
create or replace function is_not_posted(in_authority text, in_person uuid, in_key text, in_day date) returns boolean
language sql stable as $$
  select is_kept_out(in_authority, in_person, in_key, in_day)
    or exists (
      select from person p where p.authority_id = in_authority and p.id = in_person
        and (p.identity_key = in_key or p.id::text = in_key)
        and (is_kept_from_parents(in_authority, in_person, in_day)
          or ((p.birth_date is null or extract(year from age(in_day, p.birth_date)) < 16)
            and exists (select from kept_out_mark m join inquiry i on i.authority_id = m.authority_id and i.id = m.inquiry_id
              where m.authority_id = in_authority and i.person_id = in_person and m.ended_at is null)
            and not exists (select from related_person r where r.authority_id = in_authority and r.person_id = in_person
              and r.kind in ('parent', 'foster_parent', 'care_authority', 'guardian') and r.died_on is null
              and r.from_date <= in_day and (r.to_date is null or r.to_date > in_day)
              and not is_withheld(in_authority, in_person, coalesce(r.identity_key, r.id::text), in_day)))))
$$;

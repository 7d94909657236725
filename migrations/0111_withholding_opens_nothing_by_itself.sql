-- A no that was decided for a time opens nothing when the time is out: it is a question anew, and holds until somebody has decided.
create or replace function kept_for_child(in_authority text, in_person uuid, in_related uuid, in_day date) returns text
language sql stable as $$
  select case when w.choice = 'withheld' and w.until_date < in_day then 'asked' else w.choice end
  from withholding w
  left join inquiry i on i.authority_id = w.authority_id and i.id = w.inquiry_id
  where w.authority_id = in_authority and w.person_id = in_person and w.ground in ('child_asks', 'weighty_reasons')
    and w.from_date <= in_day
    and (w.related_person_id is null or w.related_person_id = in_related or exists (
      select from related_person a join related_person b on b.authority_id = a.authority_id and b.person_id = a.person_id
        and b.identity_key = a.identity_key
      where a.authority_id = in_authority and a.id = in_related and b.id = w.related_person_id))
    and (w.choice <> 'asked' or (i.person_id = w.person_id and not (i.state = 'withdrawn' and i.case_id is null)))
  order by w.id desc limit 1
$$;

create or replace function is_withheld(in_authority text, in_person uuid, in_key text, in_day date) returns boolean
language sql stable as $$
  select exists (
    select from related_person r
    join person p on p.authority_id = r.authority_id and p.id = r.person_id
    left join lateral (
      select w.choice, w.ground from withholding w
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

-- A complaint on what a parent without parental responsibility was refused (barneloven § 47) is a complaint as others
-- (docs/decisions/0011): about the refusal, which is a row of `informing`. What was kept beside them is moved there.
alter table complaint add column informing_id bigint;   -- the refusal that is complained about; null: a decision, or one that is missing
alter table complaint add foreign key (authority_id, informing_id) references informing (authority_id, id);
alter table complaint add constraint complaint_about_one_thing
  check (informing_id is null or (decision_id is null and items = '{}'));
create index complaint_on_refusal on complaint (authority_id, informing_id) where informing_id is not null;

alter table informing disable trigger append_only;   -- what is taken out here stands as a complaint, word for word
do $$
declare
  one text;
  protections constant text[] := array['none', 'confidential', 'strictly_confidential'];
  at timestamptz := (select now() + clock_offset from world);
begin
  for one in select id from authority loop
    perform set_config('app.authority', one, true);

    -- A complaint, or what was asked right after a refusal from before a complaint was a word of its own; those on the same
    -- refusal are one.
    create temporary table said on commit drop as
      select i.*, refusal.id as refusal_id, (refusal.decided_at at time zone 'Europe/Oslo')::date as refused_on
      from informing i
      cross join lateral (
        select r.id, r.choice, r.decided_at from informing r
        where r.authority_id = one and r.related_person_id = i.related_person_id and r.id < i.id
          and (r.choice = 'refused' or (i.choice = 'asked' and r.choice in ('informed', 'ended', 'complaint')))
        order by r.id desc limit 1) refusal
      where i.authority_id = one and i.choice in ('asked', 'complaint') and refusal.choice = 'refused';
    create temporary table grouped on commit drop as
      select gen_random_uuid() as id, s.person_id, s.related_person_id, s.refusal_id, s.refused_on, min(s.id) as first_id,
        max(s.id) as last_id, string_agg(s.words, E'\n\n' order by s.id) as words, min(s.from_date) as received_on
      from said s group by s.person_id, s.related_person_id, s.refusal_id, s.refused_on;
    -- It was answered with another answer, or sent on. Another no is no answer to it.
    create temporary table moved on commit drop as
      select g.*, f.decided_by as recorded_by, f.decided_at as recorded_at, c.case_id, r.identity_key, r.name,
        s.id as settled_id, s.choice as settled_as, s.from_date as settled_on, s.words as statement, s.decided_by as settled_by,
        s.decided_at as settled_at
      from grouped g
      join informing f on f.authority_id = one and f.id = g.first_id
      join related_person r on r.authority_id = one and r.id = g.related_person_id
      cross join lateral (
        select id as case_id from case_file where authority_id = one and person_id = g.person_id
        order by state = 'closed', received_on desc limit 1) c
      left join lateral (
        select n.* from informing n
        where n.authority_id = one and n.related_person_id = g.related_person_id and n.id > g.last_id
          and n.choice in ('informed', 'sent_on')
        order by n.id limit 1) s on true;

    insert into complaint (authority_id, id, person_id, case_id, informing_id, state, wrong, complainant_key, complainant_name,
        complainant_is, received_as, received_on, recorded_by, recorded_at, signed_at, known_on, known_how, deadline_on,
        assessed_by, statement, sent_on)
      select one, id, person_id, case_id, refusal_id,
        case settled_as when 'informed' then 'in_favour' when 'sent_on' then 'sent_to_appeal_body' else 'received' end,
        words, identity_key, name, 'parent', case when recorded_by is null then 'digital' else 'paper' end, received_on,
        recorded_by, recorded_at, case when recorded_by is null then recorded_at end, refused_on, 'notice', refused_on + 21,
        settled_by, case when settled_as = 'sent_on' then statement else '' end,
        case when settled_as = 'sent_on' then settled_on end
      from moved;
    insert into complaint_step (authority_id, complaint_id, act, practitioner_id, at)
      select one, id, 'receive', recorded_by, recorded_at from moved order by first_id;
    insert into complaint_step (authority_id, complaint_id, act, practitioner_id, at)
      select one, id, case settled_as when 'informed' then 'find_in_favour' else 'send' end, settled_by, settled_at
      from moved where settled_id is not null order by first_id;
    delete from informing i using said s, moved m
      where i.authority_id = one and i.id = s.id and m.refusal_id = s.refusal_id and m.related_person_id = s.related_person_id;
    delete from informing i using moved m
      where i.authority_id = one and m.settled_as = 'sent_on' and i.id = m.settled_id;
    drop table said, grouped, moved;

    -- What was opened under a weaker protection than the child's address has now, or has had since, has ended.
    insert into informing (authority_id, person_id, related_person_id, choice, protection, from_date, decided_at)
      select one, newest.person_id, newest.related_person_id, 'lapsed', p.address_protection, (at at time zone 'Europe/Oslo')::date, at
      from (
        select distinct on (i.related_person_id) i.* from informing i
        where i.authority_id = one and i.choice in ('informed', 'refused', 'ended', 'lapsed')
        order by i.related_person_id, i.id desc) newest
      join person p on p.authority_id = one and p.id = newest.person_id
      where newest.choice = 'informed' and (
        array_position(protections, p.address_protection) > array_position(protections, newest.protection)
        or exists (
          select from register_difference d where d.authority_id = one and d.person_id = newest.person_id
            and d.kind = 'protection_lifted' and d.state = 'accepted' and d.settled_at > newest.decided_at
            and array_position(protections, d.ours) > array_position(protections, newest.protection))
        or exists (
          select from informing w where w.authority_id = one and w.person_id = newest.person_id and w.id > newest.id
            and array_position(protections, w.protection) > array_position(protections, newest.protection)));
  end loop;
end $$;
alter table informing enable trigger append_only;

alter table informing drop constraint informing_choice_check;
alter table informing add constraint informing_choice_check
  check (choice in ('asked', 'informed', 'refused', 'ended', 'lapsed'));
alter table informing drop constraint informing_said_by;
alter table informing add constraint informing_asked_by_the_parent
  check ((choice in ('asked', 'lapsed')) = (decided_by is null));

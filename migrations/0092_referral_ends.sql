-- A referral ends as its case ends for the person's wish, because they moved or died, or as another authority has taken it.
alter table referral
  add column ended_on date,
  add column ended_because text check (ended_because in ('own_wish', 'moved', 'death', 'elsewhere')),
  drop constraint referral_state_check,
  add constraint referral_state_check check (state in ('sent', 'accepted', 'declined', 'done', 'ended')),
  add check ((state = 'ended') = (ended_on is not null) and (ended_on is null) = (ended_because is null));
grant update (case_id, person_id, ended_on, ended_because) on referral to samvei_app;

-- Whether anybody reads it here is asked of today, not of the day it was sent: those of a service may all leave.
drop index referral_to_post;
alter table referral drop column by_post;
alter table referral add check (posted_on is null or posted_by is not null);
create index referral_to_post on referral (authority_id, sent_at) where posted_on is null and state = 'sent';
create index referral_of_person on referral (authority_id, person_id) where state in ('sent', 'accepted');

-- Those that go on being read though what they were sent for has ended.
do $$
declare
  one text;
begin
  for one in select id from authority loop
    perform set_config('app.authority', one, true);
    update referral r set state = 'ended', version = r.version + 1, ended_on = over.day, ended_because = over.ground
    from (
      select r.id,
        coalesce(p.died_on, c.closed_on) as day,
        case
          when p.died_on is not null then 'death'
          when last.ground in ('own_wish', 'moved', 'death') then last.ground
          when exists (select from case_transfer t where t.authority_id = one and t.case_id = c.id
            and t.state = 'accepted' and t.to_authority_id is not null and not t.keeps_case) then 'elsewhere'
        end as ground
      from referral r
      join case_file c on c.authority_id = one and c.id = r.case_id
      join person p on p.authority_id = one and p.id = r.person_id
      left join lateral (
        select e.facts ->> 'ground' as ground from event e
        where e.authority_id = one and e.person_id = c.person_id and e.type in ('case_close', 'case_close_without_decision')
          and e.facts ->> 'caseId' = c.id::text
        order by e.id desc limit 1
      ) last on true
      where r.authority_id = one and r.state in ('sent', 'accepted') and (c.state = 'closed' or p.died_on is not null)
    ) over
    where r.authority_id = one and r.id = over.id and over.ground is not null;
  end loop;
  perform set_config('app.authority', '', true);
end $$;

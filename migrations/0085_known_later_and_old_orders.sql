-- Sufficient knowledge to complain that came later than the day the time was counted from (pbrl § 7-5): the day, why, and the
-- last day it gives. What was counted from at first stands beside it.
alter table complaint add column known_later_on date;
alter table complaint add column known_later_why text not null default '';
alter table complaint add column later_deadline_on date;
alter table complaint add constraint complaint_known_later_check
  check ((known_later_on is null) = (later_deadline_on is null) and (known_later_on is null) = (known_later_why = ''));
grant update (known_later_on, known_later_why, later_deadline_on) on complaint to samvei_app;

-- Complaints that led somewhere before 0079, and are not decided anew yet: the new decision is owed, bound as such complaints
-- are now (rules/decide-anew.ts). The day it is due is counted from when it was ordered. A case that has been closed since, or
-- whose complaint was answered by a newer decision, owes nothing.
do $$
declare
  one text;
begin
  for one in select id from authority loop
    perform set_config('app.authority', one, true);
    insert into redecision (authority_id, case_id, complaint_id, decision_id, ordered, binds, complained_on, ordered_at, due_on)
    select k.authority_id, k.case_id, k.id, k.decision_id, led.ordered,
      coalesce(bound.binds, '[]'), k.received_on, led.at,
      (led.at at time zone 'Europe/Oslo')::date + 7 * coalesce((a.settings ->> 'answerWeeks')::int, 4)
    from complaint k
    join authority a on a.id = k.authority_id
    join case_file c on c.authority_id = k.authority_id and c.id = k.case_id and c.state <> 'closed'
    left join decision d on d.authority_id = k.authority_id and d.id = k.decision_id
    cross join lateral (
      select s.at, case
          when s.act = 'find_in_favour' then 'in_favour'
          when s.act = 'find_partly' then 'partly'
          else k.outcome
        end as ordered
      from complaint_step s
      where s.authority_id = k.authority_id and s.complaint_id = k.id
        and (s.act in ('find_in_favour', 'find_partly')
          or (s.act = 'record_outcome' and k.outcome in ('changed', 'overturned')))
      order by s.number desc limit 1
    ) led
    left join lateral (
      select jsonb_agg(jsonb_build_object(
          'item', i ->> 'item',
          'must', case when led.ordered = 'overturned' then 'anew' else 'grant' end,
          'was', i ->> 'result')) as binds
      from (
        select i, answer, min(array_position(array['refused', 'granted', 'not_wanted'], answer)) over () as first_answer
        from jsonb_array_elements(d.items) i
        cross join lateral (
          select case
            when i ->> 'result' = 'granted' then 'granted'
            when jsonb_path_exists(i, '$.criteria[*] ? (@.criterion == "wish" && @.decided == "not_met")') then 'not_wanted'
            else 'refused'
          end as answer
        ) told
        where k.items = '{}' or i ->> 'item' = any (k.items)
      ) about
      where case led.ordered
        -- What was refused; with nothing refused, what was granted; else all
        when 'in_favour' then array_position(array['refused', 'granted', 'not_wanted'], answer) = first_answer
        when 'partly' then i ->> 'item' = any (k.upheld_items)
        -- What the appeal body changed of more than one right was not recorded then: all that was sent on
        else not i ->> 'item' = any (k.upheld_items)
          or not exists (select 1 from jsonb_array_elements(d.items) o where not o ->> 'item' = any (k.upheld_items))
      end
    ) bound on true
    where not exists (
        select 1 from redecision r where r.authority_id = k.authority_id and r.complaint_id = k.id
      )
      and not exists (
        select 1 from decision n where n.authority_id = k.authority_id and n.case_id = k.case_id and n.issued_at > led.at
      );
  end loop;
  perform set_config('app.authority', '', true);
end $$;

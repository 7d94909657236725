-- A complaint on a refusal of what a parent without parental responsibility asked to know (barneloven § 47) is a word of its own,
-- with the day it came (`from_date`), until the answer is changed or it is sent on (`from_date`: the day it was sent).
-- 'lapsed': what was opened under a weaker protection of the child's address has ended, and does not come back with the weaker one.
alter table informing drop constraint informing_choice_check;
alter table informing add constraint informing_choice_check
  check (choice in ('asked', 'complaint', 'informed', 'refused', 'ended', 'sent_on', 'lapsed'));
alter table informing drop constraint informing_asked_by_the_parent;
-- A complaint that came on paper is written in by a practitioner.
alter table informing add constraint informing_said_by check (case
  when choice in ('asked', 'lapsed') then decided_by is null
  when choice = 'complaint' then true
  else decided_by is not null end);

create function lapse_informing() returns trigger language plpgsql as $$
declare
  at timestamptz := (select now() + clock_offset from world);
begin
  if array_position(array['none', 'confidential', 'strictly_confidential'], new.address_protection)
    > array_position(array['none', 'confidential', 'strictly_confidential'], old.address_protection) then
    insert into informing (authority_id, person_id, related_person_id, choice, protection, from_date, decided_at)
    select newest.authority_id, newest.person_id, newest.related_person_id, 'lapsed', new.address_protection,
      (at at time zone 'Europe/Oslo')::date, at
    from (
      select distinct on (i.related_person_id) i.* from informing i
      where i.authority_id = new.authority_id and i.person_id = new.id
        and i.choice in ('informed', 'refused', 'ended', 'lapsed')
      order by i.related_person_id, i.id desc) newest
    where newest.choice = 'informed';
  end if;
  return null;
end $$;
create trigger lapse_informing after update of address_protection on person for each row execute function lapse_informing();

-- Who answered, who proposed, which version of the plan a meeting builds on; minutes are shared once.

alter table meeting add column plan_version int;
alter table invitation add column answered_as text not null default '';
alter table agenda_item add column proposed_by_id uuid;

create unique index minutes_once on minutes (authority_id, meeting_id);
create index agenda_item_of on agenda_item (authority_id, meeting_id);
create index invitation_of_practitioner on invitation (authority_id, practitioner_id) where practitioner_id is not null;
create index invitation_of_related_person on invitation (authority_id, related_person_id) where related_person_id is not null;

-- The open activities of one at work, over all plans: theirs, those that wait for them, and those of their services where nobody
-- there is named. Found by who it is, whatever has been done before: what is done is left out of the index.
create index activity_open_of_practitioner on activity (authority_id, responsible_practitioner_id)
  where responsible_practitioner_id is not null and state in ('planned', 'in_progress', 'cannot_be_done_yet');
create index activity_open_waits_for_practitioner on activity (authority_id, waiting_for_practitioner_id)
  where waiting_for_practitioner_id is not null and state in ('planned', 'in_progress', 'cannot_be_done_yet');
create index activity_open_of_service on activity (authority_id, responsible_service_id)
  where responsible_service_id is not null and responsible_practitioner_id is null
    and state in ('planned', 'in_progress', 'cannot_be_done_yet');
create index activity_open_waits_for_service on activity (authority_id, waiting_for_service_id)
  where waiting_for_service_id is not null and waiting_for_practitioner_id is null
    and state in ('planned', 'in_progress', 'cannot_be_done_yet');
create index activity_open_waits_for_words on activity (authority_id, waiting_for)
  where waiting_for <> '' and state in ('planned', 'in_progress', 'cannot_be_done_yet');
drop index activity_of_practitioner;
drop index activity_waits_for_practitioner;

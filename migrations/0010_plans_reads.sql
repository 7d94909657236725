-- The plan page and the relations to a person are found by person, goal or responsible practitioner.

create index participant_of on participant (authority_id, person_id);
create index appointment_of on appointment (authority_id, person_id);
create index stand_in_of on stand_in (authority_id, person_id) where until_at is null;
create index evaluation_of_goal on evaluation (authority_id, goal_id, at desc);
create index evaluation_of_plan on evaluation (authority_id, plan_id);
create index activity_of_practitioner on activity (authority_id, responsible_practitioner_id);

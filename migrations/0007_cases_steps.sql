-- Every change of a case's state, with the reason where one is asked for. The event beside it holds codes only.
create table case_step (
  authority_id text not null references authority (id),
  id bigint generated always as identity,
  case_id uuid not null,
  act text not null,
  reason text not null default '',
  practitioner_id uuid,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references case_file (authority_id, id)
);
create index case_step_of on case_step (authority_id, case_id, id);
call guard_by_authority('case_step', 'select, insert');
create index decision_of on decision (authority_id, case_id, issued_at desc);
create index decision_of_person on decision (authority_id, person_id, issued_at desc);
create index letter_of on letter (authority_id, case_id);
create index case_service_of on case_service (authority_id, case_id);
create index case_file_of_unit on case_file (authority_id, unit_id, state);

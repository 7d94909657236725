-- GDPR art. 5 (1) c: how one is reached is shown to those who take part only as each has chosen, in each team apart. No row: nothing.
create table contact_choice (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  practitioner_id uuid,                       -- whose: somebody at work,
  related_person_id uuid,                     -- somebody around; neither: the person
  phone text not null default '',             -- '' is not shown
  email text not null default '',
  chosen_at timestamptz not null,
  primary key (authority_id, id),
  unique nulls not distinct (authority_id, person_id, practitioner_id, related_person_id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, practitioner_id) references practitioner (authority_id, id),
  foreign key (authority_id, related_person_id) references related_person (authority_id, id),
  check (practitioner_id is null or related_person_id is null)
);
call guard_by_authority('contact_choice', 'select, insert, update');

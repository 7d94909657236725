-- That an age is near at which something changes (rule `age-reminders`), told of once for each person.
create table age_reminder (
  authority_id text not null references authority (id),
  person_id uuid not null,
  code text not null check (code in ('own_consent_soon', 'adult_in_a_year', 'adult_in_half_a_year')),
  told_at timestamptz not null,
  primary key (authority_id, person_id, code),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
call guard_by_authority('age_reminder', 'select, insert');

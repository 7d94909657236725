-- Other plans around a person: pointed to, never copied. Every version is a row of its own and is never changed.
create table plan_reference (
  authority_id text not null references authority (id),
  id uuid not null,
  version int not null check (version > 0),
  person_id uuid not null,
  kind text not null check (kind in ('education', 'treatment', 'activity_nav', 'qualification', 'crisis', 'relay', 'child_welfare', 'other')),
  title text not null check (length(title) <= 120),     -- what it is called there, where that is another name
  holder text not null check (length(holder) between 1 and 120),  -- who keeps it
  place text not null check (length(place) <= 200),     -- how it is found or asked for
  valid_until date,
  is_ended boolean not null default false,
  written_by uuid,
  written_as text not null,
  written_at timestamptz not null,
  primary key (authority_id, id, version),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
create index plan_reference_of_person on plan_reference (authority_id, person_id);
call guard_by_authority('plan_reference', 'select, insert');

-- One who may be known here already is never entered twice unseen: a person in the unit says whether they are one or two.
create table person_comparison (
  authority_id text not null references authority (id),
  person_id uuid not null,                      -- who was entered last
  other_id uuid not null,
  result text not null check (result in ('another', 'same')),   -- 'same': person_id is the double of other_id
  reason text not null check (reason <> ''),
  settled_by uuid not null,
  settled_at timestamptz not null,
  primary key (authority_id, person_id, other_id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, other_id) references person (authority_id, id),
  foreign key (authority_id, settled_by) references practitioner (authority_id, id),
  check (person_id <> other_id)
);
call guard_by_authority('person_comparison', 'select, insert, update');
create index person_comparison_of_other on person_comparison (authority_id, other_id);

create index person_by_birth_date on person (authority_id, birth_date);
create index person_by_due_date on person (authority_id, due_date) where due_date is not null;

-- A case opened by mistake ends as a double, and says into which case it went.
alter table case_file add column joined_to uuid;
alter table case_file add foreign key (authority_id, joined_to) references case_file (authority_id, id);
alter table case_file add check (joined_to <> id);

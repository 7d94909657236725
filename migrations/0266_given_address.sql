-- forskrift 1110 § 4: who is reached on paper has said where the post is to go, and the register has no address. Written down by whoever
-- coordinates; sealed, and gone once another is given, it is taken away, or an address is protected. The register's comes first.
create table given_address (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  related_person_id uuid,                     -- whose; null: the person's
  address bytea,                              -- sealed lines, while it counts
  written_by uuid not null,
  written_at timestamptz not null,
  ended_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, related_person_id) references related_person (authority_id, id),
  foreign key (authority_id, written_by) references practitioner (authority_id, id),
  check ((address is null) = (ended_at is not null))
);
call guard_by_authority('given_address', 'select, insert, update');
create unique index given_address_living on given_address (authority_id, person_id, coalesce(related_person_id, person_id)) where ended_at is null;

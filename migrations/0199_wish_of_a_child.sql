-- What a child writes to the one who coordinates. Nobody else reads it; from 12 the child may ask that it is not told at home
-- (pbrl § 3-4).
create table child_wish (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  words text not null,
  mood smallint check (mood in (0, 3, 5, 8, 10)),
  keep_from_parents boolean not null default false,
  sent_at timestamptz not null,
  sent_as text not null,              -- relation
  by_code boolean not null,
  answer text not null default '',     -- for the child, in a session of its own
  answered_at timestamptz,
  answered_by uuid,                   -- practitioner
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, answered_by) references practitioner (authority_id, id)
);
create index child_wish_of_person on child_wish (authority_id, person_id, sent_at);
call guard_by_authority('child_wish', 'select, insert, update');

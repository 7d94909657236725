-- Open pages follow the events of their authority below the oldest running transaction.
create index event_by_transaction on event (authority_id, xid);

-- The wish for another coordinator. No law gives a right to change; the unit answers it, and nobody is left without.
create table coordinator_wish (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  appointment_id uuid not null,
  reason text not null default '',
  wished_at timestamptz not null,
  wished_as text not null,            -- relation
  answer text not null default '',
  answered_at timestamptz,
  answered_by uuid,                   -- practitioner
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, appointment_id) references appointment (authority_id, id)
);
create unique index one_open_coordinator_wish on coordinator_wish (authority_id, appointment_id) where answered_at is null;
call guard_by_authority('coordinator_wish', 'select, insert, update');

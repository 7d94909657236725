-- Forskrift 1110 § 7: the services agree on which of them has the main responsibility for the plan; where it is unclear, or they
-- do not agree, the municipality settles it. A question, and its answer: nothing of what the plan holds.
create table responsibility_question (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,              -- whose leader settles it
  service_ids uuid[] not null check (cardinality(service_ids) >= 2),
  words text not null,
  asked_by uuid not null,             -- practitioner
  asked_at timestamptz not null,
  decided_service_id uuid,
  reason text not null default '',
  decided_by uuid,                    -- practitioner
  decided_at timestamptz,
  withdrawn_at timestamptz,           -- they agreed after all
  primary key (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, unit_id) references coordinating_unit (authority_id, id),
  foreign key (authority_id, asked_by) references practitioner (authority_id, id),
  foreign key (authority_id, decided_by) references practitioner (authority_id, id),
  foreign key (authority_id, decided_service_id) references service (authority_id, id),
  constraint responsibility_decided_with_reason check (
    (decided_at is null and decided_service_id is null and decided_by is null and reason = '')
    or (decided_at is not null and decided_service_id = any (service_ids) and decided_by is not null and reason <> '')),
  constraint responsibility_ends_once check (decided_at is null or withdrawn_at is null)
);
create unique index responsibility_question_open on responsibility_question (authority_id, plan_id)
  where decided_at is null and withdrawn_at is null;
create index responsibility_question_of_unit on responsibility_question (authority_id, unit_id);
call guard_by_authority('responsibility_question', 'select, insert, update');

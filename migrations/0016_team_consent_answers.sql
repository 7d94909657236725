-- Who has answered a consent. Two parents with responsibility consent together (pbrl § 4-4): the consent is given when all
-- who must have answered yes, and opens only what all of them opened. Answers are kept; a new asking is a new round.

alter table consent add column round int not null default 1;

create table consent_answer (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  consent_id uuid not null,
  round int not null,
  related_person_id uuid,             -- who answered; null: the person
  answer text not null check (answer in ('given', 'refused', 'withdrawn')),
  sections text[] not null default '{}',
  until_date date,
  how text not null check (how in ('eid', 'oral', 'paper')),
  note text not null default '',
  recorded_by uuid,                   -- practitioner, when given orally or on paper
  at timestamptz not null,
  number bigint generated always as identity,
  primary key (authority_id, id),
  foreign key (authority_id, consent_id) references consent (authority_id, id),
  foreign key (authority_id, related_person_id) references related_person (authority_id, id)
);
create index consent_answer_of on consent_answer (authority_id, consent_id);
call guard_by_authority('consent_answer', 'select, insert');
create unique index consent_once on consent (authority_id, person_id, kind, service_id, related_person_id) nulls not distinct;

-- The unit trains and guides its coordinators (hol § 7-3): what they are to know, who has been through it, and what they ask.

create table training_step (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  position int not null,
  title text not null,
  description text not null default '',
  ended_on date,                      -- no longer part of the training; what was noted stands
  version int not null default 1,
  primary key (authority_id, id)
);
call guard_by_authority('training_step', 'select, insert, update');

create table training_note (
  authority_id text not null references authority (id),
  training_step_id uuid not null,
  practitioner_id uuid not null,
  done_on date not null,
  noted_by uuid not null,             -- practitioner
  noted_at timestamptz not null,
  primary key (authority_id, training_step_id, practitioner_id),
  foreign key (authority_id, training_step_id) references training_step (authority_id, id),
  foreign key (authority_id, practitioner_id) references practitioner (authority_id, id),
  foreign key (authority_id, noted_by) references practitioner (authority_id, id)
);
call guard_by_authority('training_note', 'select, insert, update, delete');

create table guidance_question (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  practitioner_id uuid not null,      -- who asks
  question text not null,
  asked_at timestamptz not null,
  answer text not null default '',
  answered_at timestamptz,
  answered_by uuid,                   -- practitioner
  primary key (authority_id, id),
  foreign key (authority_id, unit_id) references coordinating_unit (authority_id, id),
  foreign key (authority_id, practitioner_id) references practitioner (authority_id, id),
  foreign key (authority_id, answered_by) references practitioner (authority_id, id)
);
call guard_by_authority('guidance_question', 'select, insert, update');
create index guidance_question_of on guidance_question (authority_id, practitioner_id, asked_at);

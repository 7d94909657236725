-- Consents, the coordinator, those who take part, and the plan they make together.

create table consent (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kind text not null check (kind in ('coordination', 'plan', 'sharing')),
  state text not null,                -- asked · given · refused · withdrawn · expired
  service_id uuid,                    -- sharing: with a service …
  related_person_id uuid,             -- … or with a private person
  sections text[] not null default '{}',
  purpose text not null default '',
  from_date date not null,
  until_date date,
  asked_by uuid,                      -- practitioner
  given_by text not null default '',  -- relation that gave it: self · parent · guardian …
  given_by_id uuid,                   -- identity, or null when recorded by staff
  given_how text not null default '', -- eid · oral · paper
  note text not null default '',
  recorded_by uuid,                   -- practitioner, when given orally or on paper
  answered_at timestamptz,
  ended_at timestamptz,
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, service_id) references service (authority_id, id),
  foreign key (authority_id, related_person_id) references related_person (authority_id, id)
);
create index consent_of on consent (authority_id, person_id);
call guard_by_authority('consent', 'select, insert, update');

create table appointment (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  case_id uuid not null,
  decision_id uuid not null,
  role text not null check (role in ('coordinator', 'child_coordinator', 'hospital_coordinator')),
  practitioner_id uuid not null,
  service_id uuid,
  state text not null,                -- proposed · offered · accepted · declined · active · absent · handed_over · ended
  message text not null default '',
  offered_at timestamptz,
  answered_at timestamptz,
  active_from date,
  ended_on date,
  reason text not null default '',
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, case_id) references case_file (authority_id, id),
  foreign key (authority_id, practitioner_id) references practitioner (authority_id, id)
);
create unique index one_coordinator_per_right on appointment (authority_id, person_id, role) where state in ('active', 'absent');
create unique index one_open_offer_per_right on appointment (authority_id, person_id, role) where state in ('proposed', 'offered');
create index appointment_of_practitioner on appointment (authority_id, practitioner_id);
call guard_by_authority('appointment', 'select, insert, update');

-- While there is no coordinator, a named person in the unit stands in (forskrift 1110 § 3: no gaps).
create table stand_in (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  role text not null,
  practitioner_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, practitioner_id) references practitioner (authority_id, id)
);
call guard_by_authority('stand_in', 'select, insert, update');

-- Who takes part: a service (with the people it names) or a private person. With or without a plan.
create table participant (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  service_id uuid,
  related_person_id uuid,
  contribution text not null default '',      -- § 9 d: what they will contribute
  life_area text,
  from_date date not null,
  to_date date,
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, service_id) references service (authority_id, id),
  foreign key (authority_id, related_person_id) references related_person (authority_id, id),
  check ((service_id is null) <> (related_person_id is null))
);
create unique index participant_once on participant (authority_id, person_id, coalesce(service_id, related_person_id)) where to_date is null;
call guard_by_authority('participant', 'select, insert, update');

create table participant_practitioner (
  authority_id text not null references authority (id),
  participant_id uuid not null,
  practitioner_id uuid not null,
  from_date date not null,
  to_date date,
  primary key (authority_id, participant_id, practitioner_id, from_date),
  foreign key (authority_id, participant_id) references participant (authority_id, id),
  foreign key (authority_id, practitioner_id) references practitioner (authority_id, id)
);
create index participant_practitioner_of on participant_practitioner (authority_id, practitioner_id);
call guard_by_authority('participant_practitioner', 'select, insert, update');

create table plan (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  state text not null default 'draft',        -- draft · active · under_revision · ended
  responsible_service_id uuid,                -- § 7: not the coordinator
  period_from date,
  period_to date,
  revision_on date,
  responsible_physician text not null default '',   -- § 9 g
  word text not null default '',              -- the person's word: agrees · disagrees · could_not_answer
  word_reason text not null default '',
  ended_on date,
  ended_reason text not null default '',
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, responsible_service_id) references service (authority_id, id)
);
create unique index one_living_plan on plan (authority_id, person_id) where state <> 'ended';
call guard_by_authority('plan', 'select, insert, update');

-- The plan's own texts, one row each, so that two may write in different ones at once.
create table plan_text (
  authority_id text not null references authority (id),
  plan_id uuid not null,
  key text not null,                  -- what_matters · resources · needs · contributions · cooperation · child_participation · culture_and_language
  text text not null,
  version int not null default 1,
  written_by uuid,
  written_at timestamptz not null,
  primary key (authority_id, plan_id, key),
  foreign key (authority_id, plan_id) references plan (authority_id, id)
);
call guard_by_authority('plan_text', 'select, insert, update');

create table goal (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  parent_goal_id uuid,
  life_area text not null,
  words text not null,                -- in the person's own words
  state text not null default 'current',      -- proposed · current · future · achieved · set_aside
  reason text not null default '',
  position int not null default 0,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, parent_goal_id) references goal (authority_id, id)
);
create index goal_of on goal (authority_id, plan_id);
call guard_by_authority('goal', 'select, insert, update');

create table activity (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  goal_id uuid,
  what text not null,
  how text not null default '',
  scope text not null default '',
  responsible_service_id uuid,        -- a service …
  responsible_practitioner_id uuid,   -- … and perhaps whom, there
  responsible_related_person_id uuid, -- … or a private person
  responsible_is_person boolean not null default false,   -- … or the person
  deadline date,
  state text not null default 'planned',      -- planned · in_progress · done · cannot_be_done_yet · no_longer_needed
  reason text not null default '',
  waiting_for text not null default '',       -- who has the ball, in words
  waiting_since date,
  from_minutes_id uuid,               -- decided in a meeting
  position int not null default 0,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, goal_id) references goal (authority_id, id)
);
create index activity_of on activity (authority_id, plan_id);
call guard_by_authority('activity', 'select, insert, update');

create table activity_note (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  activity_id uuid not null,
  text text not null,
  activity_version int not null,
  written_by uuid not null,           -- identity
  written_as text not null,           -- relation
  practitioner_id uuid,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, activity_id) references activity (authority_id, id)
);
create index activity_note_of on activity_note (authority_id, activity_id, at);
call guard_by_authority('activity_note', 'select, insert');

create table evaluation (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  goal_id uuid,
  activity_id uuid,
  progress text not null,             -- better · same · worse · achieved · too_early
  text text not null,
  rating int check (rating between 0 and 10),   -- the person's own
  evaluated_by uuid not null,
  evaluated_as text not null,
  practitioner_id uuid,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id)
);
call guard_by_authority('evaluation', 'select, insert');

create table plan_version (
  authority_id text not null references authority (id),
  plan_id uuid not null,
  number int not null,
  occasion text not null,             -- approval · meeting
  content jsonb not null,
  frozen_at timestamptz not null,
  frozen_by uuid,
  primary key (authority_id, plan_id, number),
  foreign key (authority_id, plan_id) references plan (authority_id, id)
);
call guard_by_authority('plan_version', 'select, insert');

-- Meetings, with or without a plan -----------------------------------------------------------------------------------

create table meeting (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  channel text not null,              -- in_person · video · phone
  place text not null default '',
  preparation text not null default '',
  short_notice_reason text not null default '',
  state text not null default 'planned',
  reason text not null default '',
  invited_at timestamptz,
  calendar_sequence int not null default 0,
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
create index meeting_of on meeting (authority_id, person_id, starts_at);
call guard_by_authority('meeting', 'select, insert, update');

create table agenda_item (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  position int not null,
  title text not null,
  about_goal_id uuid,
  about_activity_id uuid,
  proposed_by text not null default '',
  primary key (authority_id, id),
  foreign key (authority_id, meeting_id) references meeting (authority_id, id)
);
call guard_by_authority('agenda_item', 'select, insert, update, delete');

create table invitation (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  participant_id uuid,                -- a service or private person in the team
  is_person boolean not null default false,
  related_person_id uuid,             -- a parent
  practitioner_id uuid,               -- the coordinator, or the one named by the service
  name text not null,
  answer text not null default '',    -- '' · yes · no
  answered_at timestamptz,
  present boolean,
  primary key (authority_id, id),
  foreign key (authority_id, meeting_id) references meeting (authority_id, id)
);
create index invitation_of on invitation (authority_id, meeting_id);
call guard_by_authority('invitation', 'select, insert, update, delete');

create table minutes_draft (
  authority_id text not null references authority (id),
  meeting_id uuid not null,
  content jsonb not null default '{}',
  version int not null default 1,
  primary key (authority_id, meeting_id),
  foreign key (authority_id, meeting_id) references meeting (authority_id, id)
);
call guard_by_authority('minutes_draft', 'select, insert, update, delete');

create table minutes (                 -- shared: never changed
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  person_id uuid not null,
  content jsonb not null,
  shared_at timestamptz not null,
  shared_by uuid not null,
  primary key (authority_id, id),
  foreign key (authority_id, meeting_id) references meeting (authority_id, id)
);
call guard_by_authority('minutes', 'select, insert');

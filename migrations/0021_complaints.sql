-- A complaint: on a decision, or on one that is missing. What the complainant wrote never changes; what is done with it is a
-- step each, kept with who, when and why (pbrl §§ 7-2 to 7-7; fvl §§ 28 to 34).

create table complaint (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  case_id uuid not null,
  decision_id uuid,                   -- null: about a missing decision
  state text not null default 'received',
  wrong text not null,
  change_wanted text not null default '',
  reasons text not null default '',
  helped_by text not null default '',
  complainant_key text,               -- identity key; null: came on paper or orally
  complainant_name text not null,
  complainant_is text not null,       -- self · parent · guardian · proxy …
  received_as text not null check (received_as in ('digital', 'paper', 'oral')),
  received_on date not null,
  recorded_by uuid,                   -- practitioner; null: the complainant sent it
  recorded_at timestamptz not null,
  signed_at timestamptz,              -- null: nobody has signed
  has_mandate boolean not null default true,
  known_on date,                      -- the day the deadline counts from; null: nothing to count from
  known_how text not null default 'none' check (known_how in ('opened', 'notice', 'post', 'none')),
  deadline_on date,                   -- null: no deadline
  defects text[] not null default '{}',
  mend_by date,
  assessment text not null default '',     -- the new one
  assessed_by uuid,
  had_no_other_hand boolean not null default false,
  statement text not null default '',      -- to the appeal body, and to the party
  plan_consent text check (plan_consent in ('given', 'refused')),
  plan_ground text not null default '',    -- why the plan was enclosed without consent
  plan_enclosed boolean not null default false,
  sent_on date,
  appeal_body text not null default '',
  outcome text check (outcome in ('upheld', 'changed', 'overturned', 'dismissed')),
  outcome_on date,
  outcome_note text not null default '',
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, case_id) references case_file (authority_id, id),
  foreign key (authority_id, decision_id) references decision (authority_id, id),
  foreign key (authority_id, recorded_by) references practitioner (authority_id, id),
  foreign key (authority_id, assessed_by) references practitioner (authority_id, id)
);
create index complaint_of_person on complaint (authority_id, person_id);
create index complaint_of_case on complaint (authority_id, case_id);
call guard_by_authority('complaint', 'select, insert, update (state, signed_at, has_mandate, defects, mend_by, assessment, assessed_by, had_no_other_hand, statement, plan_consent, plan_ground, plan_enclosed, sent_on, appeal_body, outcome, outcome_on, outcome_note, version)');

create table complaint_step (
  authority_id text not null references authority (id),
  complaint_id uuid not null,
  number bigint generated always as identity,
  act text not null,
  reason text not null default '',
  practitioner_id uuid,               -- null: the party
  at timestamptz not null,
  primary key (authority_id, complaint_id, number),
  foreign key (authority_id, complaint_id) references complaint (authority_id, id),
  foreign key (authority_id, practitioner_id) references practitioner (authority_id, id)
);
call guard_by_authority('complaint_step', 'select, insert');

create table complaint_document (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  complaint_id uuid not null,
  number bigint generated always as identity,
  kind text not null check (kind in ('attachment', 'scan', 'package', 'metadata', 'statement')),
  name text not null check (length(name) between 1 and 120),   -- to be shown only
  content_type text not null,
  size int not null check (size > 0),
  sha256 text not null,
  added_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, complaint_id) references complaint (authority_id, id),
  foreign key (authority_id, sha256) references document (authority_id, sha256)
);
create index complaint_document_of on complaint_document (authority_id, complaint_id);
call guard_by_authority('complaint_document', 'select, insert');

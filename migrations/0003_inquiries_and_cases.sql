-- Someone asks; the unit works on it; a decision is issued and its letter sent.

create table inquiry (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  reference text not null,            -- said aloud and written on paper; opens nothing by itself
  code_hash bytea,                    -- with the reference: follow without signing in
  state text not null default 'received',
  unit_id uuid not null,
  asks_for text[] not null,           -- coordinator · child_coordinator · plan · care_team · information
  sender_kind text not null,          -- self · parent · guardian · proxy · next_of_kin · service · hospital · unit
  sender_key text,                    -- identity key when sent signed in
  sender_name text not null,
  sender_contact text not null default '',
  sender_role text not null default '',
  person_knows text not null default 'yes',   -- yes · no · unsure: knows about it and agrees
  person_id uuid,
  person_key text,
  person_national_id bytea,           -- encrypted
  person_given_name text not null,
  person_family_name text not null,
  person_birth_date date,
  person_due_date date,
  language text not null default 'nb',
  interpreter text not null default '',
  address_is_secret boolean not null default false,
  need text not null default '',
  what_matters text not null default '',
  services text not null default '',
  proposed_coordinator text not null default '',
  tried text not null default '',
  rights_check jsonb,                 -- the answers and the rule versions, when the sender came through the check
  origin_authority_id text references authority (id),   -- passed on from another authority's unit
  origin_inquiry_id uuid,
  forwarded_to text references authority (id),
  forwarded_inquiry_received_at timestamptz,   -- the other unit's receipt
  case_id uuid,
  received_at timestamptz not null,
  answer_due date not null,
  answered_at timestamptz,
  answer text not null default '',
  version int not null default 1,
  primary key (authority_id, id),
  unique (authority_id, reference),
  foreign key (authority_id, unit_id) references coordinating_unit (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
create unique index inquiry_passed_on_once on inquiry (authority_id, origin_authority_id, origin_inquiry_id);
create index inquiry_by_sender on inquiry (authority_id, sender_key);
create index inquiry_by_person_key on inquiry (authority_id, person_key);
call guard_by_authority('inquiry', 'select, insert, update');

create table case_file (               -- "case" is a reserved word in SQL; in code it is Case
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  reference text not null,
  person_id uuid not null,
  unit_id uuid not null,
  handler_id uuid,
  state text not null default 'open',
  legal_basis text not null default 'health' check (legal_basis in ('health', 'social_services', 'nav', 'child_welfare')),
  received_on date not null,          -- the first inquiry's day: the clocks run from here
  answer_due date not null,           -- the authority's promise
  interim_due date not null,          -- fvl § 11 a: before one month
  interim_sent_on date,
  new_date date,                      -- the date the interim reply promised
  waiting_since date,
  facts jsonb not null default '{}',  -- serious condition, long term, complexity, wish: what the criteria ask
  child_view text not null default '',
  child_heard text not null default '',
  summary text not null default '',
  closed_on date,
  closed_reason text not null default '',
  version int not null default 1,
  primary key (authority_id, id),
  unique (authority_id, reference),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, unit_id) references coordinating_unit (authority_id, id),
  foreign key (authority_id, handler_id) references practitioner (authority_id, id)
);
create unique index one_open_case_per_person on case_file (authority_id, person_id) where state <> 'closed';
call guard_by_authority('case_file', 'select, insert, update');
alter table inquiry add foreign key (authority_id, case_id) references case_file (authority_id, id);

-- The services in the person's life, as the assessment sees them.
create table case_service (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  name text not null,
  kind text not null check (kind in ('municipal_health', 'specialist_health', 'other_welfare')),
  status text not null check (status in ('has', 'needs', 'will_need')),
  provider text not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references case_file (authority_id, id)
);
call guard_by_authority('case_service', 'select, insert, update, delete');

-- Each criterion: what the law's table proposed, what a person decided, and why.
create table assessment (
  authority_id text not null references authority (id),
  case_id uuid not null,
  item text not null,                 -- coordinator · child_coordinator · plan
  criterion text not null,
  rule_code text not null,
  rule_version int not null,
  proposed text not null,             -- met · not_met · unclear
  decided text not null,              -- met · not_met
  reason text not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (authority_id, case_id, item, criterion),
  foreign key (authority_id, case_id) references case_file (authority_id, id)
);
call guard_by_authority('assessment', 'select, insert, update, delete');

-- A draft is changed until it is issued; an issued decision has no update grant: a new one replaces and points back.
create table decision_draft (
  authority_id text not null references authority (id),
  case_id uuid not null,
  state text not null default 'draft',   -- draft · for_approval
  facts_text text not null default '',
  reasons text not null default '',
  still_offered text not null default '',
  author_id uuid not null,
  version int not null default 1,
  primary key (authority_id, case_id),
  foreign key (authority_id, case_id) references case_file (authority_id, id)
);
call guard_by_authority('decision_draft', 'select, insert, update, delete');

create table decision (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  person_id uuid not null,
  replaces_id uuid,
  result text not null check (result in ('granted', 'partly', 'refused')),
  legal_basis text not null,
  items jsonb not null,               -- per item: result, criteria with decisions and reasons, rule codes and versions
  facts_text text not null,
  reasons text not null,
  still_offered text not null,
  author_id uuid not null,
  approver_id uuid,
  issued_at timestamptz not null,
  letter_sha256 text not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references case_file (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
call guard_by_authority('decision', 'select, insert');

-- eForvaltningsforskriften § 8: it is recorded when the party opened it.
create table decision_opening (
  authority_id text not null references authority (id),
  decision_id uuid not null,
  opened_by uuid not null,            -- identity
  relation text not null,
  opened_at timestamptz not null,
  primary key (authority_id, decision_id, opened_by),
  foreign key (authority_id, decision_id) references decision (authority_id, id)
);
call guard_by_authority('decision_opening', 'select, insert');

create table letter (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  case_id uuid,
  kind text not null,                 -- decision · interim_reply · …
  language text not null,
  sha256 text not null,
  sent_as text not null check (sent_as in ('digital', 'paper')),
  at timestamptz not null,
  primary key (authority_id, id)
);
call guard_by_authority('letter', 'select, insert');

-- Outward: what kind of thing to do, never about whom or what.
create table notice (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  recipient_key text not null,        -- identity key
  person_id uuid,                     -- whom it is about, inside; never sent
  kind text not null,
  href text not null,                 -- where inside
  at timestamptz not null,
  channel text not null default 'inside',     -- inside · email · sms · paper
  sent_at timestamptz,
  opened_at timestamptz,
  primary key (authority_id, id)
);
create index notice_of on notice (authority_id, recipient_key, at desc);
call guard_by_authority('notice', 'select, insert, update');

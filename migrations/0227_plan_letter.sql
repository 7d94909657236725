-- Minutes and plan by post, to one who does not read them signed in (forskrift 1110 § 4). What is printed is made anew each time, of what
-- the receiver may read then: `content_hash` says whether it still is what was made. The plan as it stood is kept as a version.
create table plan_letter (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  related_person_id uuid,                     -- to whom; null: the person
  receiver_name text not null,
  kind text not null check (kind in ('plan', 'minutes')),
  plan_id uuid,
  plan_version int,
  meeting_id uuid,
  content_hash bytea not null,
  address bytea,                              -- sealed lines, until it is posted or withdrawn
  made_by uuid not null,
  made_at timestamptz not null,
  posted_on date,
  posted_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  reason text not null default '',            -- why it was withdrawn
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, related_person_id) references related_person (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, meeting_id) references meeting (authority_id, id),
  foreign key (authority_id, made_by) references practitioner (authority_id, id),
  foreign key (authority_id, posted_by) references practitioner (authority_id, id),
  foreign key (authority_id, withdrawn_by) references practitioner (authority_id, id),
  check ((kind = 'plan') = (plan_id is not null) and (kind = 'plan') = (plan_version is not null)),
  check ((kind = 'minutes') = (meeting_id is not null)),
  check ((posted_on is null) = (posted_by is null)),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check (posted_on is null or withdrawn_at is null),
  check (address is null or (posted_on is null and withdrawn_at is null))
);
call guard_by_authority('plan_letter', 'select, insert, update');
create index plan_letter_of on plan_letter (authority_id, person_id, made_at);
-- The same thing waits once for one receiver, also where two press at the same time.
create unique index plan_letter_waits on plan_letter (authority_id, person_id, kind, coalesce(meeting_id, plan_id), coalesce(related_person_id, person_id))
  where posted_on is null and withdrawn_at is null;

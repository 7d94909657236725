-- What a complaint led to: a new decision is owed, bound by how the complaint went, until it is issued (fvl §§ 33, 34).
create table redecision (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  complaint_id uuid not null,
  decision_id uuid,                     -- the one complained about; null: it was missing
  ordered text not null check (ordered in ('in_favour', 'partly', 'changed', 'overturned')),
  binds jsonb not null,                 -- [{item, must: grant · anew, was: granted · refused}]
  complained_on date not null,          -- the day the complaint came
  ordered_at timestamptz not null,
  due_on date not null,                 -- the authority's own setting: the law names no day
  no_other_hand text not null default '',   -- why one who made the decision assesses it again
  done_at timestamptz,
  done_by uuid,                         -- the new decision; null with done_at: closed on a named ground
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references case_file (authority_id, id),
  foreign key (authority_id, complaint_id) references complaint (authority_id, id),
  foreign key (authority_id, decision_id) references decision (authority_id, id),
  foreign key (authority_id, done_by) references decision (authority_id, id),
  check (done_by is null or done_at is not null)
);
create index redecision_of_case on redecision (authority_id, case_id);
create index redecision_of_complaint on redecision (authority_id, complaint_id);
call guard_by_authority('redecision', 'select, insert, update (no_other_hand, done_at, done_by)');

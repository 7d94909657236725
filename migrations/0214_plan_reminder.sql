-- That somebody has been reminded of a plan's own days: each once for each thing and day, however many workers there are. A day
-- that is moved is a new day.
create table plan_reminder (
  authority_id text not null references authority (id),
  plan_id uuid not null,
  activity_id uuid,                   -- null: of the plan itself
  kind text not null check (kind in ('deadline', 'evaluation', 'revision_near', 'revision_passed')),
  due_on date not null,
  told_at timestamptz not null,       -- business time
  unique nulls not distinct (authority_id, plan_id, activity_id, kind, due_on),
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, activity_id) references activity (authority_id, id)
);
call guard_by_authority('plan_reminder', 'select, insert');
create index activity_open_deadline on activity (authority_id, deadline)
  where deadline is not null and state in ('planned', 'in_progress', 'cannot_be_done_yet');
create index activity_evaluate_on on activity (authority_id, evaluate_on) where evaluate_on is not null;
create index plan_revision_on on plan (authority_id, revision_on) where revision_on is not null and state <> 'ended';

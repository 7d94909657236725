-- The sheet for when something happens: what others must know first, whom to call, what to do. It is the person's, not the plan's.
-- Every press is a row of its own, whole: nothing anybody wrote is written over, and what was shown on a day can be found again.
create table contingency_sheet (
  authority_id text not null references authority (id),
  person_id uuid not null,
  version int not null check (version > 0),
  content jsonb not null,
  written_at timestamptz not null,
  written_by uuid,                    -- identity
  written_as text not null,           -- relation
  written_name text not null,
  -- Where somebody at work wrote down what was said.
  said_how text not null default '' check (said_how in ('', 'oral', 'paper')),
  -- When it was last gone through from end to end and said to be right, by whom; carried from row to row.
  confirmed_on date,
  confirmed_version int,
  confirmed_as text not null default '',
  confirmed_name text not null default '',
  confirmed_how text not null default '' check (confirmed_how in ('', 'oral', 'paper')),
  primary key (authority_id, person_id, version),
  foreign key (authority_id, person_id) references person (authority_id, id),
  check ((confirmed_on is null) = (confirmed_version is null))
);
call guard_by_authority('contingency_sheet', 'select, insert');

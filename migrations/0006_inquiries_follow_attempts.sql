-- Attempts to follow an inquiry that did not fit, so that a code cannot be guessed at. Real time; swept after a day.
create table inquiry_follow_attempt (
  authority_id text not null references authority (id),
  id bigint generated always as identity,
  reference text not null,            -- as it was typed, whether or not there is such an inquiry
  at timestamptz not null default now(),
  primary key (authority_id, id)
);
create index inquiry_follow_attempt_of on inquiry_follow_attempt (authority_id, reference, at);
call guard_by_authority('inquiry_follow_attempt', 'select, insert, delete');

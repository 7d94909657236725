-- What a child said of a consent that others answer for it, or why it could not be asked (pbrl § 4-4, forskrift 1110 § 4): beside the
-- answers, each a row that is never changed. The child's own words may be kept from those who decide, with a reason (pbrl §§ 3-4, 4-4).
create table consent_child_word (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  consent_id uuid not null,
  round int not null,
  outcome text not null check (outcome in ('said', 'could_not_ask')),
  words text not null check (length(words) between 1 and 2000),      -- the child's own, or why it could not be asked
  heard_by text not null check (length(heard_by) <= 120),            -- who asked the child; '' where nobody could
  kept text not null default '' check (kept in ('', 'child_asks', 'weighty_reasons')),
  kept_reason text not null default '' check (length(kept_reason) <= 1000),
  written_as text not null,                                          -- relation
  written_name text not null,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, consent_id) references consent (authority_id, id),
  check (outcome = 'said' or kept = ''),
  check ((kept = '') = (kept_reason = ''))
);
create index consent_child_word_of on consent_child_word (authority_id, consent_id);
call guard_by_authority('consent_child_word', 'select, insert');

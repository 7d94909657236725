-- The person's word on the plan, one row each time it is given (forskrift 1110 § 4): who gave it, how, and why. The plan's own
-- columns hold the one that stands; what the person said is never written over by what somebody wrote down for the person.
create table plan_word (
  authority_id text not null references authority (id),
  id bigint generated always as identity,   -- in the order they were given
  plan_id uuid not null,
  word text not null check (word in ('agrees', 'disagrees', 'could_not_answer')),
  reason text not null default '',
  -- given on this page, or written down from what was said or sent; in what is older than this it is not known how
  how text not null check (how in ('here', 'oral', 'paper', 'unknown')),
  given_by uuid,                      -- identity of the one who wrote it
  given_as text not null,             -- what that one was to the person; '' in what is older than this, where it is not known
  practitioner_id uuid,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id)
);
create index plan_word_of_plan on plan_word (authority_id, plan_id, id desc);
call guard_by_authority('plan_word', 'select, insert');

-- What was said until now, as its events tell it; only the reason that stands is kept.
alter table plan no force row level security;
alter table event no force row level security;
alter table plan_word no force row level security;

insert into plan_word (authority_id, plan_id, word, reason, how, given_by, given_as, practitioner_id, at)
select pl.authority_id, pl.id, e.facts->>'word',
  case when row_number() over (partition by pl.authority_id, pl.id order by e.id desc) = 1 then pl.word_reason else '' end,
  case when e.relation in ('coordinator', 'stand_in') then 'unknown' else 'here' end,
  e.actor_id, coalesce(e.relation, ''), e.practitioner_id, e.at
from plan pl join event e on e.authority_id = pl.authority_id and e.person_id = pl.person_id
where e.type = 'plan_word_given' and e.facts->>'planId' = pl.id::text and pl.word <> ''
order by e.id;

alter table plan force row level security;
alter table event force row level security;
alter table plan_word force row level security;

-- Goals an authority suggests to whoever finds it hard to begin, by life area: about nobody. Only whoever keeps them writes here; one
-- that is ended stays, as what was suggested once.
create table goal_suggestion (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  life_area text not null check (life_area in
    ('health_and_care', 'daytime', 'housing', 'leisure', 'economy', 'social_network')),
  words text not null,
  position int not null,
  ended_on date,
  primary key (authority_id, id)
);
call guard_by_authority('goal_suggestion', 'select, insert, update (ended_on)');

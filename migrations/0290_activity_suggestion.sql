-- Activities an authority suggests, by life area, as it suggests goals (0217, 0232): about nobody. Only whoever keeps them writes here;
-- the words are never changed, and one that is ended stays, as what was suggested once.
create table activity_suggestion (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  life_area text not null check (life_area in
    ('health_and_care', 'daytime', 'housing', 'leisure', 'economy', 'social_network')),
  words text not null,
  position int not null,
  ended_on date,
  primary key (authority_id, id)
);
call guard_by_authority('activity_suggestion', 'select, insert, update (ended_on, position)');

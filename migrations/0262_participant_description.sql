-- What each contributes, and in which part of life (forskrift 1110 § 9 d), in every version: never changed, so that what stood is not lost.
create table participant_description (
  authority_id text not null references authority (id),
  participant_id uuid not null,
  version int not null check (version > 0),
  contribution text not null,
  life_area text,
  written_as text not null,          -- a relation's name; '' not kept
  practitioner_id uuid,
  at timestamptz not null,
  primary key (authority_id, participant_id, version),
  foreign key (authority_id, participant_id) references participant (authority_id, id)
);
call guard_by_authority('participant_description', 'select, insert');

alter table participant no force row level security;
alter table participant_description no force row level security;

-- What stands today is the first that is kept; by whom is not known.
insert into participant_description (authority_id, participant_id, version, contribution, life_area, written_as, at)
select p.authority_id, p.id, 1, p.contribution, p.life_area, '', now() from participant p;

alter table participant force row level security;
alter table participant_description force row level security;

-- About me: one page that belongs to the person, not to a plan. It works without a plan and survives one.
-- Every version of a text is a row of its own and is never changed: no words are lost.
create table about_me_text (
  authority_id text not null references authority (id),
  person_id uuid not null,
  key text not null check (key in ('met', 'important', 'communicate', 'please_do', 'please_do_not', 'good_to_know', 'who_knows_me')),
  version int not null check (version > 0),
  text text not null,
  written_by uuid,
  written_as text not null,           -- the writer's relation: own words, or written down by another
  written_at timestamptz not null,
  primary key (authority_id, person_id, key, version),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
call guard_by_authority('about_me_text', 'select, insert');

-- Somebody has read the page through and says that it is still so.
create table about_me_confirmation (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  confirmed_by uuid,
  confirmed_as text not null,
  confirmed_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
create index about_me_confirmation_newest on about_me_confirmation (authority_id, person_id, confirmed_at desc);
call guard_by_authority('about_me_confirmation', 'select, insert');

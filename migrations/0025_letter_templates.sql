-- The authority's own words in its letters: blocks of text with named fields, in each language. A version is never changed;
-- the newest one that is published is used, and a letter keeps which.

create table letter_template (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('decision', 'interim_reply')),
  language text not null check (language in ('nb', 'nn', 'en')),
  version int not null,
  blocks jsonb not null,              -- block → text with {fields}
  saved_by uuid not null,             -- practitioner
  saved_at timestamptz not null,
  published_at timestamptz,
  published_by uuid,                  -- practitioner
  primary key (authority_id, id),
  unique (authority_id, kind, language, version),
  foreign key (authority_id, saved_by) references practitioner (authority_id, id),
  foreign key (authority_id, published_by) references practitioner (authority_id, id)
);
call guard_by_authority('letter_template', 'select, insert, update (published_at, published_by)');

alter table letter add column template_id uuid;     -- null: the house's own words
alter table letter add foreign key (authority_id, template_id) references letter_template (authority_id, id);

-- What a parent without parental responsibility has asked to know of a child, and what was decided (barneloven § 47). The newest word
-- counts; none is ever changed. It opens nothing to one the child is withheld from: `is_withheld` is asked before it.
create table informing (
  authority_id text not null references authority (id),
  id bigint generated always as identity,
  person_id uuid not null,
  related_person_id uuid not null,
  -- 'asked': by the parent, after a first answer. The first asking is an inquiry.
  choice text not null check (choice in ('asked', 'informed', 'refused', 'ended')),
  -- Of 'informed': the parts that open. Empty: only what the unit has written.
  what text[] not null default '{}' check (what <@ array['case', 'decision', 'coordinator']),
  -- What the other side reads: the parent's own words, or the unit's answer in writing.
  words text not null default '',
  -- What the unit weighed, and what the child says: read by the unit only.
  reason text not null default '',
  child_view text not null default '',
  -- The protection that stood then: what was said under a weaker one may place a child who is hidden now.
  protection text not null default 'none' check (protection in ('none', 'confidential', 'strictly_confidential')),
  from_date date not null,
  until_date date,
  decided_by uuid,                    -- practitioner; null: the parent
  decided_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, related_person_id) references related_person (authority_id, id),
  foreign key (authority_id, decided_by) references practitioner (authority_id, id),
  constraint informing_asked_by_the_parent check ((choice = 'asked') = (decided_by is null)),
  constraint informing_until_after_from check (until_date is null or until_date >= from_date)
);
call guard_by_authority('informing', 'select, insert');
create index informing_of_related on informing (authority_id, related_person_id, id);
create trigger append_only before update or delete or truncate on informing for each statement execute function refuse_change();

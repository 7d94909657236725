-- A document in the plan: a discharge summary, an expert's report, a decision, a photograph of a paper. Every version is a row of its own
-- and is never changed: other words about it, another file, taken out, and taken in again. `sha256` is of the sealed bytes; what a version
-- says of the file stands as long as the file does.
create table plan_document (
  authority_id text not null references authority (id),
  id uuid not null,
  version int not null check (version > 0),
  plan_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('discharge_summary', 'expert_report', 'decision', 'assessment', 'letter', 'picture', 'other')),
  title text not null check (length(title) between 1 and 120),
  from_whom text not null check (length(from_whom) <= 120),   -- who wrote it, as it is told; '' not said
  dated_on date,                                              -- the day that stands on it
  content_type text not null check (content_type in ('application/pdf', 'image/png', 'image/jpeg')),
  size int not null check (size > 0),
  sha256 text not null,
  checked text,                                               -- what a malware scanner said; null: nobody has looked
  file_version int not null check (file_version between 1 and version),   -- in which version this file came
  withdrawn_reason text check (length(withdrawn_reason) between 1 and 300),  -- null: it stands
  written_by uuid,                                            -- identity
  written_as text not null,                                   -- relation
  written_name text not null,
  written_at timestamptz not null,
  primary key (authority_id, id, version),
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, sha256) references document (authority_id, sha256)
);
create index plan_document_of_plan on plan_document (authority_id, plan_id);
create index plan_document_of_person on plan_document (authority_id, person_id);
call guard_by_authority('plan_document', 'select, insert');

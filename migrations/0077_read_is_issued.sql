-- What a decision was made of when it was sent to approval: a change afterwards makes it a draft again.
alter table decision_draft add column sent_fingerprint text;

-- Who wrote each part of what is to be decided; who answered a criterion stands with the assessment.
create table part_author (
  authority_id text not null references authority (id),
  case_id uuid not null,
  part text not null,                 -- facts_text · reasons · still_offered · child_view · legal_basis
  author_id uuid not null,
  primary key (authority_id, case_id, part),
  foreign key (authority_id, case_id) references case_file (authority_id, id)
);
call guard_by_authority('part_author', 'select, insert, update');

-- pbrl § 4-1: a consent has no form. Who has no eID answers one question with a code from a letter (decision 15). Kept as a hash; the code
-- itself is sealed here only until the letter is posted.
create table reply_code (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  reference text not null,
  code_hash bytea not null,
  code_sealed bytea,
  person_id uuid not null,
  related_person_id uuid,                     -- to whom; null: the person
  about_kind text not null check (about_kind in ('consent', 'team_invitation')),
  about_id uuid not null,
  round int not null default 0,               -- of the consent: another round is another question
  notice_id uuid not null,
  made_by uuid not null,
  made_at timestamptz not null default now(), -- real time, as the ends are
  ends_at timestamptz not null default now() + interval '60 days',
  used_at timestamptz,
  answer text,
  ended_at timestamptz,                       -- another letter took its place
  primary key (authority_id, id),
  unique (authority_id, reference),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, related_person_id) references related_person (authority_id, id),
  foreign key (authority_id, made_by) references practitioner (authority_id, id)
);
create index reply_code_of on reply_code (authority_id, person_id, about_id);
create index reply_code_of_notice on reply_code (authority_id, notice_id);
call guard_by_authority('reply_code', 'select, insert, update');

-- Guessed codes are stopped: misses by the reference typed, whether or not there is such a letter.
create table reply_attempt (
  authority_id text not null references authority (id),
  id bigint generated always as identity,
  reference text not null,
  at timestamptz not null default now(),
  primary key (authority_id, id)
);
create index reply_attempt_of on reply_attempt (authority_id, reference, at);
call guard_by_authority('reply_attempt', 'select, insert, delete');

alter table consent_answer drop constraint consent_answer_how_check;
alter table consent_answer add constraint consent_answer_how_check check (how in ('eid', 'oral', 'paper', 'code'));

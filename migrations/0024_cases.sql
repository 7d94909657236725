-- What a unit does with its cases between the inquiry and the decision: finding them, handing them over, asking, noting,
-- referring and passing on; and that somebody cannot consent (pbrl § 4-3).

-- A name as it is searched: small letters, signs on letters taken away but for æ, ø and å; words apart at what is no letter.
create function words_of(name text) returns setof text language sql immutable strict as $$
  select distinct word from regexp_split_to_table(
    translate(lower(normalize(name, NFC)),
      'ÆØÅÁÀÂÄÃÇČĐÉÈÊËÍÌÎÏŁŃÑŊÓÒÔÖÕŠŚŦÚÙÛÜÝŽŹáàâäãçčđéèêëíìîïłńñŋóòôöõšśŧúùûüýÿžź',
      'æøåaaaæaccdeeeeiiiilnnnoooøosstuuuuyzzaaaæaccdeeeeiiiilnnnoooøosstuuuuyyzz'),
    '[^a-zæøå0-9]+') as word
  where word <> ''
$$;

create table person_word (
  authority_id text not null references authority (id),
  word text collate "C" not null,
  person_id uuid not null,
  primary key (authority_id, word, person_id),
  foreign key (authority_id, person_id) references person (authority_id, id) on delete cascade
);
create index person_word_of on person_word (authority_id, person_id);
call guard_by_authority('person_word', 'select, insert, delete');

create function keep_person_words() returns trigger language plpgsql as $$
begin
  delete from person_word where authority_id = new.authority_id and person_id = new.id;
  insert into person_word (authority_id, word, person_id)
    select new.authority_id, word, new.id from words_of(new.given_name || ' ' || new.family_name) as word;
  return null;
end $$;
create trigger keep_words after insert or update of given_name, family_name on person
  for each row execute function keep_person_words();

do $$
declare one text;
begin
  for one in select id from authority loop
    perform set_config('app.authority', one, true);
    insert into person_word (authority_id, word, person_id)
      select p.authority_id, word, p.id from person p, words_of(p.given_name || ' ' || p.family_name) as word
      where p.authority_id = one;
  end loop;
  perform set_config('app.authority', '', true);
end $$;

-- To another in the same unit, who says yes before it is theirs.
create table case_handover (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  from_id uuid not null,              -- practitioner: who asked
  to_id uuid not null,
  note text not null,
  state text not null default 'offered' check (state in ('offered', 'accepted', 'declined', 'taken_back')),
  offered_at timestamptz not null,
  settled_at timestamptz,
  reason text not null default '',
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references case_file (authority_id, id),
  foreign key (authority_id, from_id) references practitioner (authority_id, id),
  foreign key (authority_id, to_id) references practitioner (authority_id, id)
);
create unique index one_open_handover on case_handover (authority_id, case_id) where state = 'offered';
call guard_by_authority('case_handover', 'select, insert, update (state, settled_at, reason)');

-- What somebody is asked for, and their answer. No clock of the case stops (fvl §§ 11 a, 17).
create table information_request (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  person_id uuid not null,
  asked_of text not null check (asked_of in ('person', 'sender')),
  inquiry_id uuid,                    -- whose sender is asked
  question text not null,
  answer_by date not null,
  state text not null default 'asked' check (state in ('asked', 'answered', 'withdrawn')),
  asked_by uuid not null,             -- practitioner
  asked_at timestamptz not null,
  reminded_at timestamptz,
  answer text not null default '',
  answered_as text not null default '',   -- the relation of the one who answered; 'unit': told to the unit, and noted
  answered_at timestamptz,
  version int not null default 1,
  primary key (authority_id, id),
  check ((asked_of = 'sender') = (inquiry_id is not null)),
  foreign key (authority_id, case_id) references case_file (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, inquiry_id) references inquiry (authority_id, id),
  foreign key (authority_id, asked_by) references practitioner (authority_id, id)
);
create index information_request_of on information_request (authority_id, case_id, asked_at);
create index information_request_waiting on information_request (authority_id, answer_by) where state = 'asked';
call guard_by_authority('information_request', 'select, insert, update (state, reminded_at, answer, answered_as, answered_at, version)');

-- fvl § 11 d: what is told by mouth and may matter is written down. Never changed: a correction points back.
create table case_note (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  number bigint generated always as identity,
  case_id uuid not null,
  said_by text not null,
  said_how text not null check (said_how in ('phone', 'meeting', 'home_visit', 'written', 'own')),
  said_on date not null,
  words text not null,
  corrects_id uuid,
  noted_by uuid not null,             -- practitioner
  noted_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references case_file (authority_id, id),
  foreign key (authority_id, corrects_id) references case_note (authority_id, id),
  foreign key (authority_id, noted_by) references practitioner (authority_id, id)
);
create unique index one_correction on case_note (authority_id, corrects_id) where corrects_id is not null;
create index case_note_of on case_note (authority_id, case_id, number);
call guard_by_authority('case_note', 'select, insert');

create table referral (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  person_id uuid not null,
  sent_to text not null check (sent_to in ('service', 'user_organisation')),
  receiver text not null,
  purpose text not null,
  ground text not null check (ground in ('consent', 'other')),
  ground_words text not null,         -- how consent was given, or which other ground there is
  state text not null default 'sent' check (state in ('sent', 'accepted', 'declined', 'done')),
  answer_words text not null default '',
  sent_by uuid not null,              -- practitioner
  sent_at timestamptz not null,
  answered_on date,
  done_on date,
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references case_file (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, sent_by) references practitioner (authority_id, id)
);
create index referral_of on referral (authority_id, case_id, sent_at);
call guard_by_authority('referral', 'select, insert, update (state, answer_words, answered_on, done_on, version)');

-- To another gate of the authority, or another authority. Who sends is responsible until the receiver has said yes.
create table case_transfer (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  person_id uuid not null,
  from_unit_id uuid not null,
  to_unit_id uuid,
  to_authority_id text references authority (id),
  reason text not null,
  state text not null default 'sent' check (state in ('sent', 'accepted', 'declined', 'taken_back')),
  sent_by uuid not null,              -- practitioner
  sent_at timestamptz not null,
  answered_by uuid,                   -- practitioner; null also: one in another authority
  answered_at timestamptz,
  answer_words text not null default '',
  version int not null default 1,
  primary key (authority_id, id),
  check ((to_unit_id is null) <> (to_authority_id is null)),
  foreign key (authority_id, case_id) references case_file (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, from_unit_id) references coordinating_unit (authority_id, id),
  foreign key (authority_id, to_unit_id) references coordinating_unit (authority_id, id),
  foreign key (authority_id, sent_by) references practitioner (authority_id, id),
  foreign key (authority_id, answered_by) references practitioner (authority_id, id)
);
create unique index one_open_transfer on case_transfer (authority_id, case_id) where state = 'sent';
call guard_by_authority('case_transfer', 'select, insert, update (state, answered_by, answered_at, answer_words, version)');

-- pbrl § 4-3: that somebody clearly cannot consent in a field is a reasoned written decision. It may be ended, never changed.
create table capacity_decision (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  case_id uuid not null,
  fields text[] not null check (fields <@ array['coordination', 'plan', 'sharing'] and cardinality(fields) > 0),
  from_date date not null,
  until_date date,
  assessed_by text not null,
  assessed_as text not null,          -- the work title: one who gives health care
  assessed_on date not null,
  grounds text not null,
  shown_to text not null,             -- to whom it was shown: the person, and the nearest kin where that may be
  recorded_by uuid not null,          -- practitioner
  recorded_at timestamptz not null,
  ended_on date,
  ended_reason text not null default '',
  ended_by uuid,                      -- practitioner
  version int not null default 1,
  primary key (authority_id, id),
  check (until_date is null or until_date >= from_date),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, case_id) references case_file (authority_id, id),
  foreign key (authority_id, recorded_by) references practitioner (authority_id, id),
  foreign key (authority_id, ended_by) references practitioner (authority_id, id)
);
create index capacity_decision_of on capacity_decision (authority_id, person_id);
call guard_by_authority('capacity_decision', 'select, insert, update (ended_on, ended_reason, ended_by, version)');

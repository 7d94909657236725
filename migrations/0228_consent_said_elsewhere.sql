-- A consent said to one at work, or signed on paper: on which day, in which language and with whose help (practice: oral consent is
-- valid when it is noted, in a language one understands). Null and '' in what was written down before this was asked for, and in
-- what people answer themselves. It counts from when it is written down: `at`.
alter table consent_answer
  add column said_on date,
  add column said_in text not null default '' check (length(said_in) <= 60),
  add column help text not null default '' check (help in ('', 'none', 'interpreter', 'other')),
  add column helped_by text not null default '' check (length(helped_by) <= 120),
  add constraint consent_answer_said_to_somebody check (said_on is null or how in ('oral', 'paper'));
alter table consent_exception
  add column said_on date,
  add constraint consent_exception_said_to_somebody check (said_on is null or how in ('oral', 'paper'));

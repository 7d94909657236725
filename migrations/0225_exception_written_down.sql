-- What is left out may be said to the one who coordinates, or come on paper (pbrl § 4-1: a consent has no form): how it came here,
-- beside who wrote it down. No words of why: nobody has to say that.
alter table consent_exception
  add column how text not null default 'eid' check (how in ('eid', 'oral', 'paper')),
  add constraint consent_exception_written_down_by_somebody check ((recorded_by is null) = (how = 'eid'));

-- What has been told of a consent's last day: 30 and 7 days before, and when it had passed. Once for each period, also where two
-- work at the same time; a renewed consent has another last day. Access hangs on the day alone, never on a row here.
create table consent_reminder (
  authority_id text not null references authority (id),
  consent_id uuid not null,
  until_date date not null,
  mark smallint not null check (mark in (30, 7, 0)),   -- days before; 0: it has passed
  told_at timestamptz not null,
  primary key (authority_id, consent_id, until_date, mark),
  foreign key (authority_id, consent_id) references consent (authority_id, id)
);
call guard_by_authority('consent_reminder', 'select, insert');
create index consent_ends on consent (authority_id, until_date) where state = 'given' and until_date is not null;

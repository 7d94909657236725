-- A hospital that notifies a municipality may go on with its own case (sphl § 2-5): both have one.
alter table case_transfer add column keeps_case boolean not null default false;
alter table case_transfer add check (not keeps_case or to_authority_id is not null);
drop index one_open_transfer;
create unique index one_open_transfer on case_transfer (authority_id, case_id) where state = 'sent' and not keeps_case;
create unique index one_open_notification on case_transfer (authority_id, case_id, to_authority_id) where state = 'sent';

-- A page that stands open reads itself anew when something changes. The row is written as before; that nobody pressed
-- anything is told with it, so that who has looked is not told of readings nobody did.
alter table access_log add column is_refresh boolean not null default false;
comment on column access_log.is_refresh is 'The page stood open and fetched itself; said by the browser, so it hides no row';

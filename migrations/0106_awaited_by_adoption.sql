-- pbrl § 2-5 c: a family expects a child also when it is to adopt one. The due date is then the day the child is expected to
-- arrive, and need not be known; no birth is waited for.
alter table person add column by_adoption boolean not null default false;
alter table person drop constraint person_check;
alter table person add constraint person_day_known check (birth_date is not null or due_date is not null or by_adoption);
alter table inquiry add column person_by_adoption boolean not null default false;

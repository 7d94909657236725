-- Why it was moved to another unit, passed on or withdrawn: lifecycles.md asks for it.
alter table inquiry add column reason text not null default '';

-- Which of a decision's rights a complaint is about; all of one legal basis, so that it has one time and one appeal body.
-- Empty: a missing decision, or a complaint from before this, about all that was decided.
alter table complaint add column items text[] not null default '{}';

-- What is typed is kept field by field, and a form that was sent is remembered for as long as a save of it may be on its way: what
-- comes later than its own form does not come back as something unsaved.
alter table draft alter column fields drop not null;   -- null: nothing is being written; the row remembers what was sent
alter table draft add column sent_id uuid;             -- the form that was sent last from here

-- What the writer of a plan's text was to the person: words another wrote down are not shown as the person's own.
alter table plan_text add column written_as text not null default '';   -- a relation's name; '' from before this was kept

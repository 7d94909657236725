-- What the one who wrote a goal was to the person: the words are the person's, and another may have written them down.
alter table goal add column written_as text not null default '';

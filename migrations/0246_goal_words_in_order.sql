-- Two words on a goal may be given at the same moment; the one that stands is the one that was given last.
alter table goal_word add column written bigint generated always as identity;
drop index goal_word_of_goal;
create index goal_word_of_goal on goal_word (authority_id, goal_id, at desc, written desc);

-- Somebody who is both a mother and a nurse has one national id and two lives: what she sent or was told at work does not
-- follow her home, nor the other way. Null: from before this was noted.
alter table notice add column recipient_kind text check (recipient_kind in ('citizen', 'work'));
alter table inquiry add column sender_signed_in_as text check (sender_signed_in_as in ('citizen', 'work'));

-- The day an answer is promised by may be moved (fvl § 11 a). Who asked is shown from which day: the last that was said before.
alter table inquiry add column answer_due_was date, add column forwarded_answer_due_was date;
comment on column inquiry.answer_due_was is 'The day promised before it was moved to a later one; null while it stands as first said';
comment on column inquiry.forwarded_answer_due_was is 'The same, of the day theirs promise who have it now';

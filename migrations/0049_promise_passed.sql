-- The day an answer was promised by is told of when it passes, also before there is a case, once for each day (fvl (2025) § 17).
alter table inquiry add column passed_told date;      -- the promised day that has been told of as passed
create index inquiry_unanswered on inquiry (authority_id, answer_due) where state in ('received', 'needs_information', 'forwarded');

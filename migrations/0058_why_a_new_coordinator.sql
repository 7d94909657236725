-- Told to the person when somebody else is asked to be their coordinator while they have one (forskrift 1110 § 4; pbrl § 3-2).
alter table appointment add column why_new text not null default '';

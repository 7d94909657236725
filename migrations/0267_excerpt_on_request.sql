-- pbrl § 3-6, hpl § 22: the person, or who decides for them, asked whoever coordinates to make it, because they cannot do it themselves:
-- how it was asked for, and on which day. Empty where they made it themselves.
alter table excerpt add column asked_how text not null default '' check (asked_how in ('', 'oral', 'phone', 'paper'));
alter table excerpt add column asked_on date check ((asked_on is null) = (asked_how = ''));

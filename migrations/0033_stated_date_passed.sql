-- A date that was stated and has passed is told of, once for each date (fvl (2025) § 17).
alter table case_file add column passed_told date;      -- the stated date that has been told of as passed

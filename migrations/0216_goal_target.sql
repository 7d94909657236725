-- By when the person would like to be there (forskrift 1110 § 9 a). A wish, never a deadline for anybody: nothing is told when it has
-- passed, and a goal does well without one.
alter table goal add column target_on date;

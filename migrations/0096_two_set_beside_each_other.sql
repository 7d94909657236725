-- Two who differ in name or day are set beside each other before they are taken for one: 'unsettled' until somebody says.
alter table person_comparison drop constraint person_comparison_result_check;
alter table person_comparison add constraint person_comparison_result_check
  check (result in ('another', 'same', 'unsettled'));

-- A complaint on the missing answer, and a decision owed, follow a double into the right case.
grant update (case_id, person_id) on complaint to samvei_app;
grant update (case_id) on redecision to samvei_app;

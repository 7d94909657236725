-- What one has written under a goal or an activity can be taken back by the one who wrote it (forskrift 1110 § 4): it is kept as what
-- was said once, and read by those who read the history. Put back, it stands as it did.
alter table goal_comment add column taken_back_at timestamptz;
grant update (taken_back_at) on goal_comment to samvei_app;
alter table activity_note add column taken_back_at timestamptz;
grant update (taken_back_at) on activity_note to samvei_app;

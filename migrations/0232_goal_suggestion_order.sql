-- Suggested goals are put in order, and one that was ended is suggested again: by whoever keeps them. The words are never changed.
grant update (position) on goal_suggestion to samvei_app;

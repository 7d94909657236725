-- "Since last time": a reader's own last look at a person is found at once, however many others have looked. Without it the
-- whole log of the person is read for one who has not been there before (30 ms at 30,000 rows; 0.05 with it).
create index access_log_own_looks on access_log (authority_id, person_id, actor_id, id)
  where act = 'plans.read' and not is_refresh;

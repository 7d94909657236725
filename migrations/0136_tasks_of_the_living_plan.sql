-- The tasks of consents that run out, of ages, of the plan's own days and of codes that are spent, in one step: the function is
-- replaced whole, and each task's work comes with its own slice.
create or replace function enqueue(task text, payload jsonb, run_at timestamptz default null, key text default null) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if task not in ('pass_on_inquiry', 'confirm_passed_on_inquiry', 'send_notice', 'seal_logs', 'sweep',
    'ask_population_register', 'read_population_register', 'notify_again', 'remind_of_information',
    'ask_contact_register', 'tell_passed_dates', 'take_held_complaints',
    'remind_of_consents', 'remind_of_plan', 'remind_of_age', 'sweep_codes') then
    raise exception 'not a task of ours: %', task;
  end if;
  perform graphile_worker.add_job(task, payload::json, run_at => run_at, job_key => key);
end $$;

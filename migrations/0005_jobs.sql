-- Work to be done after the transaction, put in the queue inside it. The application can only ask for the tasks
-- named here, with ids: it cannot write the queue's own schema. (The owner is a member of the queue's role.)
create function enqueue(task text, payload jsonb, run_at timestamptz default null, key text default null) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if task not in ('pass_on_inquiry', 'confirm_passed_on_inquiry', 'send_notice', 'seal_logs', 'sweep') then
    raise exception 'not a task of ours: %', task;
  end if;
  perform graphile_worker.add_job(task, payload::json, run_at => run_at, job_key => key);
end $$;
revoke all on function enqueue(text, jsonb, timestamptz, text) from public;
grant execute on function enqueue(text, jsonb, timestamptz, text) to samvei_app;

-- One letter, several who get it: some read it here, some get it on paper, and the time to complain is each one's own.

-- The last day to complain that the letter itself names: promised to everybody who gets it.
alter table letter add column complain_by date;
alter table letter drop constraint letter_sent_as_check;
alter table letter add constraint letter_sent_as_check check (sent_as in ('digital', 'paper', 'both'));

-- The contact register is asked before a decision is issued, so that the letter counts with the post where it is needed.
create or replace function enqueue(task text, payload jsonb, run_at timestamptz default null, key text default null) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if task not in ('pass_on_inquiry', 'confirm_passed_on_inquiry', 'send_notice', 'seal_logs', 'sweep',
    'ask_population_register', 'read_population_register', 'notify_again', 'remind_of_information',
    'ask_contact_register', 'tell_passed_dates') then
    raise exception 'not a task of ours: %', task;
  end if;
  perform graphile_worker.add_job(task, payload::json, run_at => run_at, job_key => key);
end $$;

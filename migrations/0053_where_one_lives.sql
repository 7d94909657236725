-- A hospital asks which municipality somebody lives in, so that its unit knows whom to notify: an authority served here, or
-- 'elsewhere'; '' is not told, and always where the address is secret.
alter table inquiry add column lives_in text not null default '';

-- A sender is asked also before there is a case, and where they did not sign in: by reference and code, or on paper. When the
-- inquiry is taken into a case, what was asked goes with it.
alter table information_request alter column case_id drop not null;
alter table information_request alter column person_id drop not null;
alter table information_request add check (case_id is not null or inquiry_id is not null);
alter table information_request add check (case_id is null or person_id is not null);
grant update (case_id, person_id) on information_request to samvei_app;
create index information_request_by_inquiry on information_request (authority_id, inquiry_id) where inquiry_id is not null;

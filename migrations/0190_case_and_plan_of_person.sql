-- Whose case and whose plan it is is asked on every page of a person's coordination, of those that are over too. Only the open and
-- living ones were found by person: all of the authority's were read each time.
create index case_file_of_person on case_file (authority_id, person_id);
create index plan_of_person on plan (authority_id, person_id);

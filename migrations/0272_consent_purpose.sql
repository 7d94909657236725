-- What a consent to share is for (consent-purpose): one of a short list. '': asked for before it was, with its own words alone.
alter table consent add column purpose_kind text not null default ''
  constraint consent_purpose_kind_check
  check (purpose_kind in ('', 'together', 'follow_up', 'adapt', 'before_start', 'daily', 'take_part', 'other'));
alter table consent add constraint consent_other_purpose_in_words check (purpose_kind <> 'other' or purpose <> '');

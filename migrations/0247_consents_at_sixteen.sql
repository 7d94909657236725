-- At 16 the young person is told, once, that what others said yes to is their own to confirm (consents-at-16).
alter table age_reminder drop constraint age_reminder_code_check;
alter table age_reminder add constraint age_reminder_code_check
  check (code in ('own_consent_soon', 'own_consents', 'adult_in_a_year', 'adult_in_half_a_year'));

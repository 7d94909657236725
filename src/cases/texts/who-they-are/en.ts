import type { WhoTheyAreTexts } from './nb.ts'

export const en = {
  correct: 'Correct or add national identity number, name or date',
  correctText:
    'With a national identity number we ask the population register when you save. The number opens the case to nobody until the name fits, or you have settled it.',
  nationalId: 'National identity number or D number',
  nationalIdHint: 'Leave empty to keep what is registered. The date of birth follows the number.',
  givenName: 'Given name',
  familyName: 'Family name',
  birthDate: 'Date of birth',
  dueDate: 'Due date',
  arrival: 'The day the child is expected',
  phone: 'Phone',
  address: 'Postal address',
  addressHint: 'Used for letters on paper when the population register does not have the address.',
  reason: 'How do you know?',
  save: 'Save',
  add: 'Add a parent, guardian or next of kin',
  addText:
    'With a national identity number they see the case when they sign in. Without one they get letters on paper.',
  kind: 'What are they to the person?',
  kinds: { parent: 'Parent', guardian: 'Guardian', next_of_kin: 'Next of kin' },
  name: 'Name',
  hasResponsibility: 'Has parental responsibility',
  hasResponsibilityHint: 'By the population register, or what you have seen. Write below what you build on.',
  mandate: 'The guardian’s mandate',
  noMandate: 'Not a guardian',
  mandates: { personal: 'Personal matters', financial: 'Finances', both: 'Both' },
  number: 'National identity number of the one it is really about',
  events: {
    person_corrected: 'Corrected who the case is about',
    number_fits: 'The population register confirmed the national identity number',
    number_confirmed: 'Confirmed whose the national identity number is',
    number_dropped: 'Did not use the national identity number',
    related_added: 'Added a parent, guardian or next of kin',
  },
} satisfies WhoTheyAreTexts

export const refusalsEn: Record<string, string> = {
  number_is_known:
    'The number belongs to somebody registered here. Join the case with that person’s under “More you can do”: write the number there.',
  day_not_of_number:
    'The date does not fit the national identity number. Correct what is wrong, or leave the date empty.',
  day_missing: 'Write the date of birth or the due date.',
  address_is_protected: 'The address is protected, and is not written here.',
  reach_missing: 'Write a national identity number, a phone number or a postal address.',
  mandate_missing: 'Choose what the guardian is responsible for.',
  is_the_person: 'This is the number of the one the case is about.',
}

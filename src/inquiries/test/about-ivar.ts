import type { Answers } from '../../../demo/write-inquiry.ts'

/** A daughter, not signed in, asks for her father; nobody here knows him. */
export const aboutIvar: Answers = {
  senderKind: 'next_of_kin',
  whom: 'born',
  givenName: 'Ivar',
  familyName: 'Furutoppås',
  birthDate: '1951-02-11',
  personKnows: 'yes',
  asksFor: ['coordinator'],
  need: 'Pappa er innom sykehuset ofte.',
  senderName: 'Grete Furutoppås',
  phone: '400 00 101',
}

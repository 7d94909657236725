import type { NoticeKind } from '../kinds.ts'

/** Inside, to the one it is for. */
const inside: Record<NoticeKind, string> = {
  inquiry_received: 'Henvendelsen er mottatt',
  inquiry_answered: 'Henvendelsen er besvart',
  inquiry_assigned: 'Du har fått en henvendelse',
  information_needed: 'Vi trenger noen flere opplysninger fra deg',
  case_assigned: 'Du har fått en sak',
  interim_reply: 'Saken tar lengre tid enn vi lovet',
  decision_for_approval: 'En avgjørelse venter på godkjenning',
  decision_issued: 'Avgjørelsen er klar',
  decision_opened: 'Avgjørelsen er åpnet',
  complaint_received: 'En klage er mottatt',
  complaint_answered: 'Klagen er besvart',
  consent_asked: 'Vi spør om ditt samtykke',
  consent_answered: 'Et samtykke er besvart',
  consent_withdrawn: 'Et samtykke er trukket',
  coordinator_offered: 'Du er spurt om å være koordinator',
  coordinator_answered: 'En koordinator har svart',
  coordinator_appointed: 'Koordinatoren er på plass',
  coordinator_ended: 'Koordinatoren slutter',
  team_changed: 'Det er endringer i teamet',
  plan_started: 'Arbeidet med planen er i gang',
  plan_changed: 'Planen er endret',
  plan_approved: 'Planen er godkjent',
  plan_revision_due: 'Planen skal gås gjennom på nytt',
  activity_assigned: 'Du har fått ansvar for et tiltak',
  activity_waiting: 'Et tiltak venter på deg',
  evaluation_asked: 'Hvordan går det med tiltaket?',
  meeting_invited: 'Du er invitert til et møte',
  meeting_changed: 'Et møte er endret',
  meeting_cancelled: 'Et møte er avlyst',
  meeting_answered: 'Noen har svart på en invitasjon',
  minutes_shared: 'Referatet fra møtet er klart',
  record_seen: 'Noen utenfor teamet har sett opplysninger',
  guidance_asked: 'En koordinator ber om veiledning',
  guidance_answered: 'Du har fått svar på spørsmålet om veiledning',
  message: 'Du har fått en melding',
}

export const nb = {
  inside,
  /** Outward: never about whom, and no more about what than that something waits. */
  outward: {
    subject: (authority: string) => `Noe venter på deg hos ${authority}`,
    toRead: 'Det er noe nytt å lese.',
    toAnswer: 'Det er noe som trenger svar fra deg.',
    toMeet: 'Det er noe nytt om en avtale.',
    signIn: (address: string) => `Logg inn for å se hva det gjelder:\n${address}`,
    noContent: 'Vi skriver aldri personlige opplysninger i e-post.',
  },
}
export type Texts = typeof nb

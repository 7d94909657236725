import type { Texts } from './nb.ts'

export const nn = {
  title: (day: string) => `Saka vart avslutta ${day} utan at vi tok ei avgjerd`,
  why: 'Grunnen',
  disagree: (name: string, phone: string) =>
    `Er du usamd, eller vil du at vi tek saka opp att? Ring ${name} på ${phone}, eller skriv til oss.`,
  mayComplain: 'Du kan òg klage på at du ikkje har fått svar.',
  complain: 'Klag på at du ikkje har fått svar',
  askAnew: 'Du kan be om hjelp på nytt når du vil.',
  unanswered: (day: string) => `Avslutta utan svar ${day}`,
  readByPerson: 'Den det gjeld, får eit varsel og les dette. Skriv så det kan lesast av dei.',
  answerOnly: 'Saka er avslutta.',
  endedAnew: 'Vi har avslutta den nye vurderinga utan ei ny avgjerd.',
  standsStill: 'Det de alt har fått svar på, gjeld framleis.',
  titleAnew: (day) => `Den nye vurderinga vart avslutta ${day} utan ei ny avgjerd`,
  takenUpHeading: 'Vi vurderer saka på nytt',
  takenUp: 'Vi har teke opp saka di att, og vurderer henne på nytt.',
  newAnswer: (day) => `Du får svar innan ${day}.`,
  standsUntil: 'Det de alt har fått svar på, gjeld til vi har svart på nytt.',
  takenUpOn: (day) => `Saka vart teken opp att ${day}`,
} satisfies Texts

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
} satisfies Texts

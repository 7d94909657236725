/** A case that ends without a decision, as the person's side reads it, and as the unit is told why it cannot be. */
export const nb = {
  title: (day: string) => `Saken ble avsluttet ${day} uten at vi tok en avgjørelse`,
  why: 'Grunnen',
  disagree: (name: string, phone: string) =>
    `Er du uenig, eller vil du at vi tar saken opp igjen? Ring ${name} på ${phone}, eller skriv til oss.`,
  mayComplain: 'Du kan også klage på at du ikke har fått svar.',
  complain: 'Klag på at du ikke har fått svar',
  askAnew: 'Du kan be om hjelp på nytt når du vil.',
  unanswered: (day: string) => `Avsluttet uten svar ${day}`,
  readByPerson: 'Den det gjelder, får et varsel og leser dette. Skriv så det kan leses av dem.',
  answerOnly: 'Saken er avsluttet.',
}
export type Texts = typeof nb

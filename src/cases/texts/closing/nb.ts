/** A case that ends without a decision or is taken up again, as the person's side reads it, and as the unit is told why it cannot be. */
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
  endedAnew: 'Vi har avsluttet den nye vurderingen uten en ny avgjørelse.',
  standsStill: 'Det dere alt har fått svar på, gjelder fortsatt.',
  titleAnew: (day: string) => `Den nye vurderingen ble avsluttet ${day} uten en ny avgjørelse`,
  takenUpHeading: 'Vi vurderer saken på nytt',
  takenUp: 'Vi har tatt opp saken din igjen, og vurderer den på nytt.',
  newAnswer: (day: string) => `Du får svar innen ${day}.`,
  standsUntil: 'Det dere alt har fått svar på, gjelder til vi har svart på nytt.',
  takenUpOn: (day: string) => `Saken ble tatt opp igjen ${day}`,
}
export type Texts = typeof nb

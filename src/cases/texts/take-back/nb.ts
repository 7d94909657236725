/** Taking a case back while it is assessed: for the person's side, and for the unit that settles it. */
export const nb = {
  /** On the page of one's own case. */
  own: {
    title: 'Trekk saken',
    text: 'Vil du ikke ha dette lenger? Da får enheten beskjed. De avslutter saken uten en avgjørelse, og bekrefter det til deg. Du kan be om hjelp på nytt når du vil.',
    reason: 'Vil du si hvorfor?',
    button: 'Trekk saken',
    asked: (day: string) => `Saken er bedt trukket ${day}`,
    askedByMe: (day: string) => `Du ba om å trekke saken ${day}`,
    waits: 'Enheten avslutter saken og bekrefter det. Til da skjer det ikke noe mer i den.',
    waitsOther: 'Enheten tar stilling til det. Til da sendes ingen avgjørelse.',
    wantOn: 'Jeg vil at saken går videre',
    saidOn: 'Du har sagt at du vil at saken går videre. Enheten hører med dere og tar stilling.',
    regret: 'La saken gå videre likevel',
    goesOn: 'Saken går videre',
  },
  /** On the page of an inquiry that one sent: the same to all, as it must not tell who it is that decides, or that there is a case. */
  withdrawing:
    'Du trekker det du selv har skrevet, og enheten får beskjed. Om noe mer skal stanse, kommer an på hvem som kan bestemme det. Av hensyn til den det gjelder, sier vi ikke her om noe er i gang.',
  unit: {
    title: (name: string, as: string) =>
      name ? `${name} (${as}) vil trekke saken` : `${as} vil trekke saken`,
    asked: (day: string) => `Bedt om ${day}.`,
    wantsOn: (name: string, as: string) =>
      name ? `${name} (${as}) vil at saken går videre` : `${as} vil at saken går videre`,
    sentTo: (name: string) =>
      `Saken er sendt til ${name}, som kan ha åpnet den. Si fra til dem også: de vet ikke om dette.`,
    noReason: 'Ingen grunn er skrevet.',
    byCode:
      'Trukket med referanse og kode: ingen har logget inn. Ring og hør at det er den rette, før du avslutter.',
    check:
      'Ta kontakt hvis du er i tvil om hvem som vil hva. Ingen avgjørelse kan sendes før dette er gjort opp.',
    close: 'Avslutt saken etter eget ønske',
    closeReason: 'Grunnen, slik de får lese den',
    closeReasonValue: 'Saken er avsluttet fordi den er trukket.',
    goOn: 'La saken gå videre',
    goOnText: 'Når den andre forelderen vil ha hjelpen, eller den som ba om det ikke kan bestemme det.',
    goOnReason: 'Hvorfor går saken videre?',
    goOnHint:
      'Den som ba om å trekke saken, leser dette. En forelder som ikke skal vite hvor barnet er, leser bare at saken går videre.',
  },
  withdrawn: 'Trukket av den som sendte den',
  events: {
    case_taken_back: 'Bedt om å trekke saken',
    case_take_back_regretted: 'Ville likevel ikke trekke saken',
    case_take_back_disputed: 'Vil at saken går videre, selv om en annen vil trekke den',
    case_take_back_joined: 'Noen ville trekke saken som ble slått sammen med denne',
    case_goes_on: 'Saken går videre, selv om noen ville trekke den',
  } as Record<string, string>,
}
export type Texts = typeof nb

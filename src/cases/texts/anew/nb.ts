type Words = Record<string, string>

/** What a complaint led to: for the unit, in the letter, and to the party. */
export const nb = {
  title: {
    in_favour: 'Klagen ga medhold: ny avgjørelse skal fattes',
    partly: 'Klagen ga medhold i noe: ny avgjørelse skal fattes',
    changed: 'Klageinstansen endret avgjørelsen: ny avgjørelse skal fattes',
    overturned: 'Klageinstansen opphevet avgjørelsen: ny avgjørelse skal fattes',
  } as Words,
  toGrant: (items: string) => `Dette kan ikke avslås på nytt: ${items}.`,
  toAnew: (items: string) =>
    `Dette vurderes på nytt, hvert vilkår, av en annen enn de som laget avgjørelsen: ${items}. Svaret kan bli ja eller nei.`,
  toAnswer: 'Det er klaget på at svaret mangler. Saken skal avgjøres.',
  due: (day: string) =>
    `Egen frist: ${day}. Loven setter ingen dag. Det er den samme tiden som dere lover i nye saker.`,
  passed: (day: string) => `Den egne fristen gikk ut ${day}.`,
  toComplaint: 'Se klagen og svaret',
  toAssess: 'Vurder på nytt',
  mustBeGranted: 'Klagen førte fram. Dette kan ikke avslås på nytt.',
  isAnew: 'Avgjørelsen er opphevet. Ta stilling til hvert vilkår på nytt, med en grunn.',
  earlier: (decided: string, reason: string) => `Før klagen: ${decided}. «${reason}»`,
  byAnother: 'Du laget avgjørelsen som ble opphevet. En annen i enheten må vurdere dette og skrive den nye.',
  noOtherHand: 'Hvorfor vurderer du det selv?',
  noOtherHandHint:
    'Du laget avgjørelsen som ble opphevet, og enheten har ingen andre. Den som klaget, får lese det du skriver.',

  letter: {
    in_favour: (came: string, of: string) =>
      `Klagen vi fikk ${came}, på avgjørelsen fra ${of}, ga medhold. Derfor har vi avgjort på nytt.`,
    partly: (came: string, of: string, items: string) =>
      `Klagen vi fikk ${came}, på avgjørelsen fra ${of}, ga medhold i noe: ${items}. Derfor har vi avgjort det på nytt.`,
    changed: (came: string, of: string, items: string) =>
      `Klageinstansen endret avgjørelsen fra ${of}, etter klagen vi fikk ${came}: ${items}. Denne avgjørelsen følger det de bestemte.`,
    overturned: (came: string, of: string, items: string) =>
      `Klageinstansen opphevet avgjørelsen fra ${of}, etter klagen vi fikk ${came}: ${items}.`,
  } as Record<string, (came: string, of: string, items: string) => string>,
  anotherHand: 'En annen enn de som avgjorde sist, har vurdert det på nytt.',
  sameHand: (reason: string) => `Det er vurdert på nytt av samme person som sist. Grunnen er: ${reason}`,
  missing: (came: string) => `Klagen vi fikk ${came}, på at svaret manglet, førte fram.`,

  party: {
    waits: {
      in_favour: (day: string) =>
        `Du har fått medhold. Vi skal fatte en ny avgjørelse, og det du fikk medhold i, blir ikke avslått på nytt. Vi vil være ferdige innen ${day}. Det er vår egen frist. Du får varsel.`,
      partly: (day: string) =>
        `Du har fått medhold i noe. Det skal vi fatte en ny avgjørelse om, og det blir ikke avslått på nytt. Vi vil være ferdige innen ${day}. Det er vår egen frist. Resten av klagen sendes videre etterpå.`,
      changed: (day: string) =>
        `Klageinstansen har endret svaret. Vi skal fatte en ny avgjørelse som følger det de bestemte. Vi vil være ferdige innen ${day}. Det er vår egen frist. Du får varsel.`,
      overturned: (day: string) =>
        `Klageinstansen har opphevet svaret. Vi skal vurdere det på nytt og fatte en ny avgjørelse. Svaret kan bli ja eller nei, og du kan klage på det også. Vi vil være ferdige innen ${day}. Det er vår egen frist. Du får varsel.`,
    } as Record<string, (day: string) => string>,
    late: (day: string, phone: string) =>
      `Vi ville vært ferdige ${day}, men er det ikke. Ring oss gjerne på ${phone}.`,
    done: {
      in_favour: 'Du fikk medhold, og vi har avgjort på nytt.',
      partly: 'Du fikk medhold i noe, og det har vi avgjort på nytt.',
      changed: 'Klageinstansen endret svaret, og vi har fattet en ny avgjørelse som følger det.',
      overturned: 'Klageinstansen opphevet svaret, og vi har vurdert og avgjort på nytt.',
    } as Words,
    dead: 'Den klagen gjelder, er død. Derfor fatter vi ingen ny avgjørelse. Ring oss gjerne hvis du lurer på noe.',
    closed: 'Saken er avsluttet uten ny avgjørelse. Spør oss hvis du lurer på hvorfor.',
    decided: (item: string, isYes: boolean) => `${isYes ? 'Ja' : 'Nei'} til ${item}`,
    notOpened: 'Hva vi kom til, står i avgjørelsen.',
    /** On one's own page. */
    card: {
      waits: (day: string) => `ny avgjørelse kommer innen ${day}`,
      late: 'ny avgjørelse skulle vært klar',
      done: 'avgjort på nytt',
    },
  },
  /** On the complaint, for the unit. */
  items: 'Hva gjelder det?',
  itemsHint: 'Bare når svaret er endret eller opphevet. Det som er endret, kan ikke avslås på nytt.',
}
export type Texts = typeof nb

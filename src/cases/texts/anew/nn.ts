import type { Texts } from './nb.ts'

export const nn = {
  title: {
    in_favour: 'Klaga gav medhald: ny avgjerd skal takast',
    partly: 'Klaga gav medhald i noko: ny avgjerd skal takast',
    changed: 'Klageinstansen endra avgjerda: ny avgjerd skal takast',
    overturned: 'Klageinstansen oppheva avgjerda: ny avgjerd skal takast',
  },
  toGrant: (items) => `Dette kan ikkje avslåast på nytt: ${items}.`,
  toAnew: (items) =>
    `Dette blir vurdert på nytt, kvart vilkår, av ein annan enn dei som laga avgjerda: ${items}. Svaret kan bli ja eller nei.`,
  toAnswer: 'Det er klaga på at svaret manglar. Saka skal avgjerast.',
  due: (day) => `Eigen frist: ${day}. Lova set ingen dag. Det er den same tida som de lovar i nye saker.`,
  passed: (day) => `Den eigne fristen gjekk ut ${day}.`,
  toComplaint: 'Sjå klaga og svaret',
  toAssess: 'Vurder på nytt',
  mustBeGranted: 'Klaga førte fram. Dette kan ikkje avslåast på nytt.',
  isAnew: 'Avgjerda er oppheva. Ta stilling til kvart vilkår på nytt, med ein grunn.',
  earlier: (decided, reason) => `Før klaga: ${decided}. «${reason}»`,
  byAnother: 'Du laga avgjerda som vart oppheva. Ein annan i eininga må vurdere dette og skrive den nye.',
  noOtherHand: 'Kvifor vurderer du det sjølv?',
  noOtherHandHint:
    'Du laga avgjerda som vart oppheva, og eininga har ingen andre. Den som klaga, får lese det du skriv.',

  letter: {
    in_favour: (came, of) =>
      `Klaga vi fekk ${came}, på avgjerda frå ${of}, gav medhald. Difor har vi avgjort på nytt.`,
    partly: (came, of, items) =>
      `Klaga vi fekk ${came}, på avgjerda frå ${of}, gav medhald i noko: ${items}. Difor har vi avgjort det på nytt.`,
    changed: (came, of, items) =>
      `Klageinstansen endra avgjerda frå ${of}, etter klaga vi fekk ${came}: ${items}. Denne avgjerda følgjer det dei bestemte.`,
    overturned: (came, of, items) =>
      `Klageinstansen oppheva avgjerda frå ${of}, etter klaga vi fekk ${came}: ${items}.`,
  },
  anotherHand: 'Ein annan enn dei som avgjorde sist, har vurdert det på nytt.',
  sameHand: (reason) => `Det er vurdert på nytt av same person som sist. Grunnen er: ${reason}`,
  missing: (came) => `Klaga vi fekk ${came}, på at svaret mangla, førte fram.`,

  party: {
    waits: {
      in_favour: (day) =>
        `Du har fått medhald. Vi skal ta ei ny avgjerd, og det du fekk medhald i, blir ikkje avslått på nytt. Vi vil vere ferdige innan ${day}. Det er vår eigen frist. Du får varsel.`,
      partly: (day) =>
        `Du har fått medhald i noko. Det skal vi ta ei ny avgjerd om, og det blir ikkje avslått på nytt. Vi vil vere ferdige innan ${day}. Det er vår eigen frist. Resten av klaga blir send vidare etterpå.`,
      changed: (day) =>
        `Klageinstansen har endra svaret. Vi skal ta ei ny avgjerd som følgjer det dei bestemte. Vi vil vere ferdige innan ${day}. Det er vår eigen frist. Du får varsel.`,
      overturned: (day) =>
        `Klageinstansen har oppheva svaret. Vi skal vurdere det på nytt og ta ei ny avgjerd. Svaret kan bli ja eller nei, og du kan klage på det òg. Vi vil vere ferdige innan ${day}. Det er vår eigen frist. Du får varsel.`,
    },
    late: (day, phone) => `Vi ville vore ferdige ${day}, men er det ikkje. Ring oss gjerne på ${phone}.`,
    done: {
      in_favour: 'Du fekk medhald, og vi har avgjort på nytt.',
      partly: 'Du fekk medhald i noko, og det har vi avgjort på nytt.',
      changed: 'Klageinstansen endra svaret, og vi har teke ei ny avgjerd som følgjer det.',
      overturned: 'Klageinstansen oppheva svaret, og vi har vurdert og avgjort på nytt.',
    },
    dead: 'Den klaga gjeld, er død. Difor tek vi inga ny avgjerd. Ring oss gjerne om du lurer på noko.',
    closed: 'Saka er avslutta utan ny avgjerd. Spør oss om du lurer på kvifor.',
    decided: (item, isYes) => `${isYes ? 'Ja' : 'Nei'} til ${item}`,
    notOpened: 'Kva vi kom til, står i avgjerda.',
    card: {
      waits: (day) => `ny avgjerd kjem innan ${day}`,
      late: 'ny avgjerd skulle vore klar',
      done: 'avgjort på nytt',
    },
  },
  items: 'Kva gjeld det?',
  itemsHint: 'Berre når svaret er endra eller oppheva. Det som er endra, kan ikkje avslåast på nytt.',
} satisfies Texts

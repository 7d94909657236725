import { answerReferral } from '../../src/cases/answer-referral.ts'
import { askForInformation } from '../../src/cases/ask-for-information.ts'
import { askToBeInformed } from '../../src/cases/ask-to-be-informed.ts'
import { decideInforming } from '../../src/cases/decide-informing.ts'
import { publishLetterTemplate, saveLetterTemplate } from '../../src/cases/edit-letter-template.ts'
import { handOver } from '../../src/cases/hand-over.ts'
import { noteInCase } from '../../src/cases/note-in-case.ts'
import { refer } from '../../src/cases/refer.ts'
import { transferCase } from '../../src/cases/transfer-case.ts'
import type { DemoWorld } from '../demo-world.ts'
import { act } from './tell.ts'

/** What a unit does with its cases from day to day: one thing in each state, where it changes no other story. */
export async function loadDailyWork(
  world: DemoWorld,
  cases: { emil: string; ailo: string; jonas: string },
): Promise<void> {
  const baerum = (daysAgo: number) => ({ authority: 'baerum', daysAgo }) as const
  const batsfjord = (daysAgo: number) => ({ authority: 'batsfjord', daysAgo }) as const
  const { emil, ailo, jonas } = cases

  await act(world, noteInCase, 'unit-baerum', baerum(9), {
    caseId: emil,
    saidBy: 'Kontaktlærer på videregående',
    saidHow: 'phone',
    saidOn: world.daysFrom(-9),
    words: 'Emil er på skolen to dager i uka. Skolen ønsker ett sted å ringe.',
  })
  const referTo = (organisation: string, daysAgo: number) =>
    act(world, refer, 'unit-baerum', baerum(daysAgo), {
      caseId: emil,
      organisation,
      purpose: 'Emil ønsker å snakke med noen på sin egen alder som også har ME.',
      ground: 'consent',
      groundWords: 'Emil sa ja i videomøtet.',
    })
  await referTo('ME-foreningens ungdomsgruppe', 8)
  const answered = await referralOf(world, 'baerum', emil)
  await act(world, answerReferral, 'unit-baerum', baerum(4), {
    referralId: answered,
    answer: 'accept',
    on: world.daysFrom(-4),
  })
  // Waits for the leader of the service
  await act(world, refer, 'unit-baerum', baerum(3), {
    caseId: emil,
    receiverId: world.ids.service['ergo-baerum'],
    purpose: 'Emil ønsker råd om hvile og om å spare krefter hjemme og på skolen.',
    ground: 'consent',
    groundWords: 'Emil sa ja på telefon.',
  })
  await act(world, transferCase, 'unit-baerum', baerum(2), {
    caseId: emil,
    toUnitId: world.ids.unit['ke-baerum-voksen'],
    reason: 'Emil er 16, bestemmer selv, og ønsker å følges av inngangen for voksne. BUP er enig.',
  })
  await act(world, handOver, 'unit-baerum', baerum(1), {
    caseId: emil,
    toId: world.ids.practitioner['leader-baerum'],
    note: 'Jeg er borte til uka. Emil vil helst ha melding, ikke telefon.',
  })
  await act(world, askForInformation, 'unit-batsfjord', batsfjord(6), {
    caseId: ailo,
    question: 'Når var Ailo sist hos hørselsentralen, og hvem snakket dere med?',
    answerBy: world.daysFrom(5),
  })
  await act(world, noteInCase, 'unit-batsfjord', batsfjord(12), {
    caseId: ailo,
    saidBy: 'Elle, mor',
    saidHow: 'phone',
    saidOn: world.daysFrom(-12),
    words: 'Elle ringte. Tolken kom ikke til forrige time, så den må tas på nytt.',
  })

  // His father has no parental responsibility, and has asked for more since he was answered
  await act(world, decideInforming, 'unit-baerum', baerum(24), {
    caseId: jonas,
    relatedPersonId: world.ids.related['per-jonas'],
    choice: 'informed',
    what: 'decision',
    words: 'Jonas har det bedre enn i vår, og er på skolen noen dager i uka. Ring oss gjerne om en måned.',
    reason: 'Jonas vil ha kontakt med faren. Moren er enig. Det er ikke noe som taler mot.',
    childView: 'Jonas vil at pappa skal vite at han får hjelp, men ikke hva han sier på møtene.',
    untilDate: world.daysFrom(150),
  })
  const toPer = { authority: 'baerum', daysAgo: 4 } as const
  await act(world, askToBeInformed, 'per-far', toPer, {
    personId: world.ids.person.jonas,
    words: 'Takk. Kan jeg også få vite hvem som er koordinator, så jeg kan ringe når Jonas er hos meg?',
  })

  const letter = { kind: 'decision', language: 'nb' }
  const words = {
    opening: '',
    help: 'Vi har plikt til å hjelpe deg. Ring oss på {telefon}, så skriver vi klagen sammen.',
    questions: 'Ring {saksbehandler} på {telefon}. Du kan også skrive til oss.',
    closing: 'Du kan alltid ta med deg en du stoler på når du snakker med oss.',
  }
  const sandnes = { authority: 'sandnes', daysAgo: 0, time: '06:30' } as const
  await act(world, saveLetterTemplate, 'leader-sandnes', sandnes, { ...letter, ...words })
  await act(world, publishLetterTemplate, 'leader-sandnes', sandnes, letter)
  await act(world, saveLetterTemplate, 'leader-sandnes', sandnes, {
    kind: 'receipt',
    language: 'nb',
    opening: 'Takk for at du tok kontakt. Vi fikk det {mottatt}, og det gjelder {gjelder}.',
    reads: 'En av oss i {enhet} ringer deg i løpet av noen dager.',
    late: 'Klarer vi ikke det, skriver vi til deg og sier når svaret kommer.',
    questions: 'Ring {telefon}, og si referansen {referanse}.',
    closing: '',
  })
}

async function referralOf(world: DemoWorld, authority: string, caseId: string): Promise<string> {
  const { id } = await world.database.transaction(authority, (db) =>
    db.selectFrom('referral').select('id').where('caseId', '=', caseId).executeTakeFirstOrThrow(),
  )
  return id
}

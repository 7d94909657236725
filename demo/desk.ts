import { correctPerson } from '../src/cases/correct-person.ts'
import { openCase } from '../src/cases/open-case.ts'
import { sendCaseAway } from '../src/cases/send-case-away.ts'
import { tellPassedDates } from '../src/cases/tell-passed-dates.ts'
import { answerInquiry } from '../src/inquiries/answer-inquiry.ts'
import { carryInquiryOver, confirmCarriedOver } from '../src/inquiries/tasks.ts'
import { momentInOslo } from '../src/platform/i18n/dates.ts'
import { act } from './cases/tell.ts'
import type { DemoWorld } from './demo-world.ts'
import { loadDeskCases } from './desk-cases.ts'
import { askTheRegister, send } from './desk-send.ts'
import { deskStories } from './desk-stories.ts'
import { inRegisterAlone } from './outside.ts'

/** What a unit's desk meets before, or instead of, a case: who it is, who can be reached, a day that passed, a case that moves. */
export async function loadDesk(world: DemoWorld): Promise<void> {
  await maybeKnownHere(world)
  await caseWithoutNumber(world)
  await rangAndIsReached(world)
  await dayPassed(world)
  await answeredOpenly(world)
  await movesElsewhere(world)
  await numberOfAnotherName(world)
  await loadDeskCases(world)
  await childAlone(world)
}

/** The name and birth date of one with a protected address; nobody has said whether it is her. */
async function maybeKnownHere(world: DemoWorld): Promise<void> {
  await send(world, deskStories.maybe_known, 'health-visitor-baerum', 2, {
    senderKind: 'service',
    whom: 'born',
    givenName: 'Noor',
    familyName: 'Skumringslia',
    birthDate: '2017-10-10',
    personKnows: 'yes',
    asksFor: ['child_coordinator'],
    need: 'Ni år. Trenger hjelp fra oss, BUP og skolen etter et brudd. Ingen samler det.',
    tried: 'Samtaler på helsestasjonen.',
    senderName: 'Helle Vekstkurve',
    senderRole: 'helsesykepleier, Helsestasjonen',
    phone: '67 00 01 10',
  })
}

/** Asked for herself without signing in: there is a case, and nobody's number. */
async function caseWithoutNumber(world: DemoWorld): Promise<void> {
  const inquiryId = await send(world, deskStories.no_number, 'nobody', 6, {
    senderKind: 'self',
    givenName: 'Ragna',
    familyName: 'Myrullstad',
    birthDate: '1979-09-04',
    asksFor: ['coordinator', 'plan'],
    need: 'Jeg har MS og får hjelp fra hjemmesykepleien, fysioterapeut og sykehuset. Jeg må passe på alle avtalene selv.',
    whatMatters: 'Å ha krefter igjen til barna når dagen er over.',
    senderName: 'Ragna Myrullstad',
    phone: '400 00 107',
  })
  await act(world, openCase, 'unit-sandnes', { authority: 'sandnes', daysAgo: 5 }, { inquiryId })
}

/** A daughter rang; what she told of herself is where the answer goes. */
async function rangAndIsReached(world: DemoWorld): Promise<void> {
  const inquiryId = await send(world, deskStories.reached_by_post, 'unit-batsfjord', 8, {
    senderKind: 'unit',
    toldHow: 'phone',
    toldBy: 'Sunniva Lofotmyra',
    toldByKind: 'next_of_kin',
    toldByPhone: '400 00 108',
    toldByAddress: 'Diktet vei 7, 9990 Båtsfjord',
    toldOn: world.daysFrom(-9),
    whom: 'born',
    givenName: 'Torvald',
    familyName: 'Lofotmyra',
    birthDate: '1946-03-15',
    personKnows: 'yes',
    asksFor: ['information'],
    need: 'Sunniva lurer på hvem faren kan snakke med om demens, og om det finnes en gruppe for pårørende.',
    senderName: 'Bodil Kaikanten',
    phone: '78 00 00 31',
    othersContact: 'Sunniva Lofotmyra, datter, 400 00 108',
  })
  const answer = {
    inquiryId,
    answer:
      'Hukommelsesteamet kommer hjem til dere og forteller hva som finnes. Pårørendegruppen møtes første tirsdag i måneden på helsesenteret. Ring oss når som helst.',
    isOpen: 'on',
  }
  await act(world, answerInquiry, 'unit-batsfjord', { authority: 'batsfjord', daysAgo: 3 }, answer)
}

/** Five weeks without an answer: the promise has passed, and so has the month. */
async function dayPassed(world: DemoWorld): Promise<void> {
  await send(world, deskStories.day_passed, 'nobody', 35, {
    senderKind: 'next_of_kin',
    whom: 'born',
    givenName: 'Kolbein',
    familyName: 'Ryfylkemo',
    birthDate: '1962-11-28',
    personKnows: 'yes',
    asksFor: ['coordinator'],
    need: 'Broren min kom hjem fra rehabilitering etter en ulykke. Fire tjenester ringer ham hver for seg.',
    senderName: 'Ingunn Ryfylkemo',
    phone: '400 00 109',
  })
  await tellPassedDates({ database: world.database, now: () => world.asked('nobody').now })
}

/** Read by reference and code: it tells nothing confidential. */
async function answeredOpenly(world: DemoWorld): Promise<void> {
  const inquiryId = await send(world, deskStories.answered_openly, 'nobody', 7, {
    senderKind: 'next_of_kin',
    whom: 'born',
    givenName: 'Halvor',
    familyName: 'Ospelunden',
    birthDate: '1955-05-06',
    personKnows: 'yes',
    asksFor: ['information'],
    need: 'Svogeren min har fått Parkinson. Hvilke kurs og grupper finnes i kommunen?',
    senderName: 'Gerd Ospelunden',
    phone: '400 00 110',
  })
  await act(
    world,
    answerInquiry,
    'unit-baerum-adult',
    { authority: 'baerum', daysAgo: 4 },
    {
      inquiryId,
      answer:
        'Friskliv og mestring har kurs for dem som har fått Parkinson, og for dem som er glad i dem. Neste kurs begynner over nyttår. Trenger han hjelp fra flere, er det bare å spørre oss igjen.',
      isOpen: 'on',
    },
  )
}

/** She is about to move: her case is on its way to the municipality she moves to. */
async function movesElsewhere(world: DemoWorld): Promise<void> {
  const authority = 'midt-troms'
  const inquiryId = await send(world, deskStories.moves, 'nobody', 11, {
    senderKind: 'self',
    givenName: 'Vilde',
    familyName: 'Senjavåg',
    birthDate: '1998-02-17',
    asksFor: ['coordinator', 'plan'],
    need: 'Jeg har epilepsi og en spiseforstyrrelse. Jeg flytter for å studere, og vil slippe å begynne på nytt.',
    whatMatters: 'Å bli ferdig sykepleier.',
    senderName: 'Vilde Senjavåg',
    phone: '400 00 111',
  })
  const opened = { authority, daysAgo: 9 } as const
  const { caseId } = await act(world, openCase, 'unit-midt-troms', opened, { inquiryId })
  await act(
    world,
    sendCaseAway,
    'unit-midt-troms',
    { authority, daysAgo: 2 },
    {
      caseId,
      toAuthorityId: 'sandnes',
      reason: 'Vilde flytter til Sandnes for å studere. Hun skal ha hjelp der.',
      agreed: 'Vilde ba om det på telefon, og leste gjennom det vi sender.',
    },
  )
  const away = await world.database.transaction(authority, (db) =>
    db
      .selectFrom('inquiry')
      .select('id')
      .where('forwardedTo', '=', 'sandnes')
      .where('personFamilyName', '=', 'Senjavåg')
      .executeTakeFirstOrThrow(),
  )
  const clock = { now: () => momentInOslo(world.daysFrom(-2), '11:30') }
  const payload = { authorityId: authority, inquiryId: away.id }
  await carryInquiryOver({ database: world.database, clock }, payload)
  await confirmCarriedOver({ database: world.database, clock }, payload)
}

/** The register calls the owner of the number something else: it opens nothing until the unit has said whose it is. */
async function numberOfAnotherName(world: DemoWorld): Promise<void> {
  const { elsewhere } = inRegisterAlone
  const names = { givenName: 'Torgeir', familyName: 'Varangerbukta' }
  const authority = 'batsfjord'
  const inquiryId = await send(world, deskStories.number_waits, 'nobody', 4, {
    senderKind: 'next_of_kin',
    whom: 'born',
    ...names,
    birthDate: '1961-09-02',
    personKnows: 'yes',
    asksFor: ['coordinator'],
    need: 'Onkel har hatt slag. Sykehuset, fysioterapeuten og hjemmetjenesten ringer ham hver for seg.',
    senderName: 'Turid Varangerbukta',
    phone: '400 00 112',
  })
  const opened = { authority, daysAgo: 3 } as const
  const { caseId } = await act(world, openCase, 'unit-batsfjord', opened, { inquiryId })
  const typed = { authority, daysAgo: 1 } as const
  await act(world, correctPerson, 'unit-batsfjord', typed, {
    caseId,
    ...names,
    nationalId: elsewhere.number,
    reason: 'Turid leste nummeret opp på telefon.',
  })
  await askTheRegister(world, authority, caseId, 1)
}

/** Thirteen, asks for herself, and that nothing is said at home: the unit is to decide. */
async function childAlone(world: DemoWorld): Promise<void> {
  await send(world, deskStories.child_alone, 'ellinor', 3, {
    senderKind: 'self',
    parentsKnow: 'no',
    keepFromParents: 'yes',
    keepFromParentsWhy:
      'Mamma har nok med seg selv etter at pappa døde. Jeg vil ikke at hun skal bli mer lei seg. Kanskje jeg kan si det senere.',
    asksFor: ['coordinator', 'information'],
    need: 'Jeg går til BUP og helsesykepleier, og er mye borte fra skolen. Alle spør om det samme, og ingen vet hva de andre gjør.',
    whatMatters: 'Å slippe å forklare alt på nytt hver gang.',
    senderName: 'Ellinor Vindkvistli',
    phone: '400 00 113',
  })
}

import { criterionField } from '../src/cases/assessment-form.ts'
import { getCase } from '../src/cases/case-store.ts'
import { closeCase } from '../src/cases/close-case.ts'
import { correctPerson } from '../src/cases/correct-person.ts'
import { issueDecision } from '../src/cases/issue-decision.ts'
import { openCase } from '../src/cases/open-case.ts'
import { recordChildView } from '../src/cases/record-child-view.ts'
import { saveAssessment } from '../src/cases/save-assessment.ts'
import { saveDecisionDraft } from '../src/cases/save-decision-draft.ts'
import { takeBackCase } from '../src/cases/take-back-case.ts'
import { takeInquiryOut } from '../src/cases/take-inquiry-out.ts'
import { recordComplaint } from '../src/complaints/record-complaint.ts'
import { recordOutcome } from '../src/complaints/send-on.ts'
import { findPendingNumber } from '../src/people/pending-number-store.ts'
import { settleNumber } from '../src/registers/settle-number.ts'
import { act, addedService } from './cases/tell.ts'
import { standsAndGoes } from './complaints.ts'
import type { DemoWorld } from './demo-world.ts'
import { loadRefusal } from './desk-refusal.ts'
import { askTheRegister, send } from './desk-send.ts'
import { deskStories } from './desk-stories.ts'
import { inRegisterAlone, numberOf } from './outside.ts'
import { postLetters } from './post-letters.ts'

/** What happens to a case that is not an answer: whose it is, what was taken out of it, how it ended, and what came back. */
export async function loadDeskCases(world: DemoWorld): Promise<void> {
  await askerToSettle(world)
  await closedByOwnWish(world)
  await overturned(world)
  await numberRefused(world)
  await takenOut(world)
  await toldSecret(world)
  await takenBack(world)
  await loadRefusal(world)
}

/** A mother, signed in, asked for a child nobody here has written her down as a parent of. */
async function askerToSettle(world: DemoWorld): Promise<void> {
  const at = { authority: 'baerum', daysAgo: 4 } as const
  const inquiryId = await send(world, deskStories.asker_to_settle, 'randi-mor', 6, {
    senderKind: 'parent',
    whom: 'born',
    givenName: 'Lea',
    familyName: 'Nordlyshaug',
    birthDate: '2019-05-11',
    asksFor: ['child_coordinator'],
    need: 'Lea har epilepsi og er mye på sykehuset. Skolen, helsestasjonen og sykehuset vet ikke om hverandre.',
    whatMatters: 'At Lea kan være med på turer med klassen.',
    senderName: 'Randi Nordlyshaug',
    phone: '400 00 113',
  })
  const { caseId } = await act(world, openCase, 'unit-baerum', at, { inquiryId })
  const later = { ...at, daysAgo: 2 }
  for (const [name, kind, provider] of [
    ['Barneavdelingen', 'specialist_health', 'Fjordsykehuset'],
    ['Helsesykepleier', 'municipal_health', 'Helsestasjonen'],
    ['Skole', 'other_welfare', 'Skolen'],
  ] as const)
    await act(world, saveAssessment, 'unit-baerum', later, {
      caseId,
      ...addedService({ name, kind, status: 'has', provider }),
    })
  await act(world, recordChildView, 'unit-baerum', later, {
    caseId,
    childView: 'Jeg vil være med på tur selv om jeg får anfall.',
    childHeard: 'Vi snakket med Lea på skolen, sammen med læreren.',
  })
  await act(world, saveAssessment, 'unit-baerum', later, {
    caseId,
    ...answers('child_coordinator', {
      under_18: 'Lea er sju år.',
      serious_condition: 'Epilepsi som ikke lar seg stanse med medisin.',
      health_and_welfare: 'Sykehuset, helsestasjonen og skolen.',
      long_term: 'Behovet varer i flere år.',
      complex: 'Anfall, skole og helse henger sammen.',
      coordination: 'Tre steder må gjøre det samme ved anfall.',
      wish: 'Familien ønsker det.',
    }),
  })
  await act(world, saveDecisionDraft, 'unit-baerum', later, {
    caseId,
    factsText: 'Vi har snakket med Randi og lest det hun sendte.',
    reasons: 'Lea trenger at alle rundt henne vet hva de skal gjøre ved et anfall.',
    stillOffered: '',
  })
}

/** She wanted to wait. There is no answer, and her page says why, and how to ask again or complain. */
async function closedByOwnWish(world: DemoWorld): Promise<void> {
  const at = { authority: 'batsfjord', daysAgo: 15 } as const
  const inquiryId = await send(world, deskStories.closed_by_wish, 'inger-ektefelle', 17, {
    senderKind: 'self',
    asksFor: ['coordinator'],
    need: 'Jeg har revmatisme, og det er jeg som passer på alt for Nils. Jeg vet ikke hvem jeg skal ringe for min egen del.',
    whatMatters: 'Å orke litt mer selv.',
    senderName: 'Inger Havbrisefjell',
    phone: '400 00 114',
  })
  const { caseId } = await act(world, openCase, 'unit-batsfjord', at, { inquiryId })
  await act(
    world,
    closeCase,
    'unit-batsfjord',
    { ...at, daysAgo: 5 },
    {
      caseId,
      ground: 'own_wish',
      reason:
        'Du ringte og ville se om det blir lettere når Nils får planen sin. Du spør igjen om du trenger det.',
    },
  )
}

/** Refused, complained about on paper, and overturned by the appeal body: each criterion is to be assessed anew. */
async function overturned(world: DemoWorld): Promise<void> {
  const authority = 'midt-troms'
  const who = 'unit-midt-troms'
  const at = (daysAgo: number) => ({ authority, daysAgo }) as const
  const inquiryId = await send(world, deskStories.overturned, 'nobody', 120, {
    senderKind: 'self',
    givenName: 'Oddbjørg',
    familyName: 'Malangsnes',
    birthDate: '1957-07-19',
    asksFor: ['coordinator'],
    need: 'Jeg har Parkinson og får hjelp av hjemmetjenesten, fysioterapeut og sykehuset i Tromsø.',
    whatMatters: 'Å kunne bo hjemme.',
    senderName: 'Oddbjørg Malangsnes',
    phone: '400 00 115',
  })
  const { caseId } = await act(world, openCase, who, at(118), { inquiryId })
  await act(world, saveAssessment, who, at(110), {
    caseId,
    ...answers('coordinator', {
      services: 'Hjemmetjenesten og sykehuset er ulike steder.',
      complex: 'nei: Behovet er tydelig.',
      long_term: 'Sykdommen varer livet ut.',
      coordination: 'nei: Hjemmetjenesten holder oversikten.',
    }),
  })
  await act(world, saveDecisionDraft, who, at(100), {
    caseId,
    factsText: 'Vi har snakket med deg og med hjemmetjenesten.',
    reasons: 'Hjemmetjenesten har oversikten over avtalene dine.',
    stillOffered: 'Hjemmetjenesten følger deg opp som før.',
  })
  const { decisionId } = await act(world, issueDecision, who, { ...at(100), time: '11:00' }, { caseId })
  await postLetters(world, authority, caseId, who)
  const { complaintId } = await act(world, recordComplaint, who, at(80), {
    caseId,
    decisionId,
    items: 'coordinator',
    complainantName: 'Oddbjørg Malangsnes',
    complainantIs: 'self',
    receivedAs: 'paper',
    receivedOn: typedDay(world, 80),
    isSigned: 'yes',
    wrong: 'Hjemmetjenesten har ikke oversikten. Det er jeg som ringer rundt.',
    changeWanted: 'At jeg får koordinator.',
  })
  await standsAndGoes(world, authority, complaintId, {
    who: 'leader-midt-troms',
    judgedDaysAgo: 78,
    sentDaysAgo: 70,
    assessment: 'Hjemmetjenesten er der hver dag og kan ringe de andre.',
    statement: 'Vi endrer ikke avgjørelsen. Hjemmetjenesten samordner hjelpen.',
  })
  await postLetters(world, authority, caseId, who)
  await act(world, recordOutcome, 'leader-midt-troms', at(3), {
    complaintId,
    outcome: 'overturned',
    items: 'coordinator',
    outcomeOn: typedDay(world, 6),
    outcomeNote:
      'Statsforvalteren mener at det ikke er undersøkt hvem som samordner hjelpen. Kommunen må vurdere på nytt.',
  })
}

/** The number she read aloud is another’s: the unit dropped it, with a reason, and the case is without one. */
async function numberRefused(world: DemoWorld): Promise<void> {
  const authority = 'sandnes'
  const at = (daysAgo: number) => ({ authority, daysAgo }) as const
  const names = { givenName: 'Kjellaug', familyName: 'Hommersåkmo' }
  const inquiryId = await send(world, deskStories.number_refused, 'nobody', 8, {
    senderKind: 'next_of_kin',
    whom: 'born',
    ...names,
    birthDate: '1961-09-02',
    personKnows: 'yes',
    asksFor: ['coordinator'],
    need: 'Tante har falt flere ganger. Hjemmesykepleien, legen og sykehuset sier ulike ting.',
    senderName: 'Vibeke Hommersåkmo',
    phone: '400 00 116',
  })
  const { caseId } = await act(world, openCase, 'unit-sandnes', at(7), { inquiryId })
  await act(world, correctPerson, 'unit-sandnes', at(6), {
    caseId,
    ...names,
    nationalId: inRegisterAlone.elsewhere.number,
    reason: 'Vibeke leste det opp på telefon.',
  })
  await askTheRegister(world, authority, caseId, 6)
  const pending = await world.database.transaction(authority, async (db) =>
    findPendingNumber(db, (await getCase(db, caseId)).personId),
  )
  await act(world, settleNumber, 'unit-sandnes', at(5), {
    caseId,
    numberId: pending!.id,
    as: 'dropped',
    reason: 'Vi ringte. Vibeke hadde lest feil linje i papirene sine.',
  })
}

/** Two of one name: what was asked for the other had come into her case, and was taken out again. */
async function takenOut(world: DemoWorld): Promise<void> {
  const authority = 'sandnes'
  const at = (daysAgo: number) => ({ authority, daysAgo }) as const
  const names = { givenName: 'Astrid', familyName: 'Gandsfjordli' }
  const own = await send(world, deskStories.taken_out, 'nobody', 13, {
    senderKind: 'self',
    ...names,
    birthDate: '1984-02-20',
    asksFor: ['coordinator'],
    need: 'Jeg har hatt hjernerystelse og kommer ikke tilbake i jobb. Lege, NAV og rehabiliteringen snakker ikke sammen.',
    senderName: 'Astrid Gandsfjordli',
    phone: '400 00 117',
  })
  const { caseId } = await act(world, openCase, 'unit-sandnes', at(12), { inquiryId: own })
  const { reference } = await world.database.transaction(authority, (db) =>
    db.selectFrom('caseFile').select('reference').where('id', '=', caseId).executeTakeFirstOrThrow(),
  )
  const other = await send(world, { authority, reference: 'TATT-2361' }, 'nurse-sandnes', 9, {
    senderKind: 'service',
    whom: 'born',
    ...names,
    birthDate: '1938-11-30',
    personKnows: 'yes',
    asksFor: ['coordinator', 'plan'],
    need: 'Astrid er 87 og skal hjem fra sykehuset. Hun trenger hjelp fra mange.',
    tried: 'Samtale på sykehuset.',
    senderName: 'Live Plasterud',
    senderRole: 'sykepleier, hjemmesykepleien',
    phone: '400 00 118',
  })
  await act(world, openCase, 'unit-sandnes', at(8), { inquiryId: other, into: reference })
  await act(world, takeInquiryOut, 'unit-sandnes', at(7), {
    caseId,
    inquiryId: other,
    reason: 'Det er en annen med samme navn. Hun er født i 1938.',
  })
}

/** Somebody writes that the address of one with a case here is secret: nobody is let into the case before the unit has read it. */
async function toldSecret(world: DemoWorld): Promise<void> {
  const authority = 'baerum'
  await send(world, { authority, reference: 'TAUS-2363' }, 'home-nurse-baerum', 1, {
    senderKind: 'service',
    whom: 'born',
    givenName: 'Gunnar',
    familyName: 'Kveldsolstad',
    nationalId: numberOf('gunnar'),
    addressIsSecret: 'yes',
    personKnows: 'yes',
    asksFor: ['information'],
    need: 'Gunnar blir truet av en han kjenner, og har flyttet. Han ba meg si fra at ingen må få vite hvor.',
    tried: 'Samtale hjemme hos ham.',
    senderName: 'Hege Morgenrunde',
    senderRole: 'sykepleier, hjemmesykepleien',
    phone: '400 00 120',
  })
}

/** Asked for himself, and wants it dropped while it is assessed: the unit settles it. */
async function takenBack(world: DemoWorld): Promise<void> {
  const at = (daysAgo: number) => ({ authority: 'baerum', daysAgo }) as const
  const inquiryId = await send(world, deskStories.taken_back, 'arne-ektefelle', 13, {
    senderKind: 'self',
    asksFor: ['coordinator'],
    need: 'Jeg har KOLS og diabetes, og har vært mye på sykehuset i år. Berit trenger meg, og jeg mister oversikten.',
    whatMatters: 'Å orke å gå tur med Berit.',
    senderName: 'Arne Tyttebærås',
    phone: '400 00 117',
  })
  const { caseId } = await act(world, openCase, 'unit-baerum-adult', at(12), { inquiryId })
  await act(world, takeBackCase, 'arne-ektefelle', at(1), {
    caseId,
    reason: 'Fastlegen har ordnet det meste nå. Jeg vil heller bruke kreftene hjemme.',
  })
}

/** What a person answered to each criterion of a right; one not met begins with «nei: ». */
function answers(item: Parameters<typeof criterionField>[0], criteria: Record<string, string>) {
  const fields: Record<string, string> = {}
  for (const [code, words] of Object.entries(criteria)) {
    const isMet = !words.startsWith('nei: ')
    const field = criterionField(item, code as Parameters<typeof criterionField>[1])
    fields[field] = isMet ? 'met' : 'not_met'
    fields[`${field}_reason`] = isMet ? words : words.slice('nei: '.length)
  }
  return fields
}

/** 'DD.MM.YYYY', so many days ago: as it is typed. */
const typedDay = (world: DemoWorld, daysAgo: number) =>
  world.daysFrom(-daysAgo).split('-').reverse().join('.')

import { decideCapacity } from '../src/cases/decide-capacity.ts'
import { openDecision } from '../src/cases/open-decision.ts'
import { addToComplaint, contestDismissal, withdrawComplaint } from '../src/complaints/answer-as-party.ts'
import { askToMend, dismissComplaint, judgeInTime, treatLate } from '../src/complaints/judge-complaint.ts'
import { noteKnownLater } from '../src/complaints/note-known-later.ts'
import { answerComplaint, reconsiderComplaint } from '../src/complaints/reconsider-complaint.ts'
import { recordComplaint } from '../src/complaints/record-complaint.ts'
import { sendComplaint, sendComplaintOnMissing } from '../src/complaints/send-complaint.ts'
import { recordOutcome, sendOn } from '../src/complaints/send-on.ts'
import type { AuthorityId } from './base/authorities.ts'
import type { ActorKey } from './base/demo-actor.ts'
import { act } from './cases/tell.ts'
import type { DemoWorld } from './demo-world.ts'
import { postLetters } from './post-letters.ts'

type PersonKey = keyof DemoWorld['ids']['person']

/** 'DD.MM.YYYY', so many days ago: as it is typed. */
const typed = (world: DemoWorld, daysAgo: number) => world.daysFrom(-daysAgo).split('-').reverse().join('.')

/**
 * Complaints in several states: late, to be mended, sent on, answered, missing and dismissed in Bærum, Båtsfjord and Sandnes;
 * looked at anew in Midt-Troms, and upheld in part at the hospital. One of Erik’s was about who consents, and was upheld.
 */
export async function loadComplaints(world: DemoWorld): Promise<void> {
  await inBaerum(world)
  await inBatsfjord(world)
  await inSandnes(world)
  await inMidtTroms(world)
  await atHospital(world)
}

async function inBaerum(world: DemoWorld): Promise<void> {
  const authority = 'baerum'
  // Late: the four weeks have gone, and nobody has judged it yet
  const amina = await decisionOf(world, authority, 'amina')
  await act(
    world,
    sendComplaint,
    'hodan-mor',
    { authority, daysAgo: 2, time: '20:15' },
    {
      decisionId: amina.decisionId!,
      wrong:
        'Dere skriver at Amina ikke trenger andre velferdstjenester. Skolen har nå sagt at hun må ha en assistent i timene.',
      changeWanted: 'Vi vil ha barnekoordinator.',
      reasons: 'Brevet var på norsk. Jeg forsto ikke fristen før helsesykepleieren leste det for meg.',
      helpedBy: 'Helle på helsestasjonen',
      sign: 'yes',
    },
  )

  // On paper, without a signature: asked to mend. The decision was posted to him the day after it was issued
  const gunnar = await decisionOf(world, authority, 'gunnar')
  await postLetters(world, authority, gunnar.caseId, 'unit-baerum-adult', ['decision_issued'])
  const recorded = await act(
    world,
    recordComplaint,
    'unit-baerum-adult',
    { authority, daysAgo: 5 },
    {
      caseId: gunnar.caseId,
      decisionId: gunnar.decisionId!,
      complainantName: 'Gunnar Kveldsolstad',
      complainantIs: 'self',
      receivedAs: 'paper',
      receivedOn: typed(world, 6),
      wrong: 'Jeg vil ikke ha plan på data. Jeg vil at noen kommer hjem og forteller meg hva som skjer.',
      changeWanted: 'At koordinatoren kommer hjem til meg.',
    },
  )
  await act(
    world,
    askToMend,
    'unit-baerum-adult',
    { authority, daysAgo: 4 },
    {
      complaintId: recorded.complaintId,
      defects: 'unsigned',
      mendBy: typed(world, -10),
      message:
        'Klagen er ikke underskrevet. Skriv under på kopien vi har sendt, og legg den i svarkonvolutten.',
    },
  )

  // By a guardian: looked at anew, stands, with the appeal body
  const erik = await decisionOf(world, authority, 'erik')
  const complaint = await act(
    world,
    sendComplaint,
    'liv-verge',
    { authority, daysAgo: 55, time: '09:40' },
    {
      decisionId: erik.decisionId!,
      wrong: 'Erik har fått koordinator, men avgjørelsen sier ikke noe om hvor ofte dere skal møtes.',
      changeWanted: 'At det står i avgjørelsen at teamet møtes hver måned.',
      reasons: 'Da vi ikke hadde faste møter, tok det et halvt år å få svar fra NAV.',
      sign: 'yes',
    },
  )
  await act(
    world,
    addToComplaint,
    'liv-verge',
    { authority, daysAgo: 50 },
    {
      complaintId: complaint.complaintId,
      addition: 'Jeg har snakket med Erik. Han er enig i klagen.',
    },
  )
  await standsAndGoes(world, authority, complaint.complaintId, {
    who: 'unit2-baerum',
    judgedDaysAgo: 48,
    sentDaysAgo: 38,
    assessment:
      'Hvor ofte et team møtes, avtales i planarbeidet. Loven gir ikke rett til et bestemt antall møter.',
    statement:
      'Vi endrer ikke avgjørelsen. Erik har fått koordinator. Hvor ofte teamet møtes, blir dere enige om sammen.',
  })

  await aboutConsent(world, authority, erik.caseId)

  // About a decision that is missing
  const emil = await decisionOf(world, authority, 'emil')
  await act(
    world,
    sendComplaintOnMissing,
    'emil',
    { authority, daysAgo: 1, time: '16:05' },
    {
      caseId: emil.caseId,
      wrong: 'Jeg har ikke fått svar.',
      changeWanted: 'At dere bestemmer dere.',
      sign: 'yes',
    },
  )
}

/** That Erik cannot consent to sharing (pbrl § 4-3): he complained himself, and it was set aside. */
async function aboutConsent(world: DemoWorld, authority: AuthorityId, caseId: string): Promise<void> {
  const written = { authority, daysAgo: 20 }
  await act(world, decideCapacity, 'unit-baerum-adult', written, {
    caseId,
    fields: 'sharing',
    fromDate: typed(world, 20),
    untilDate: '',
    assessedBy: 'Georg Stetoskopli',
    assessedAs: 'fastlege',
    assessedOn: typed(world, 22),
    grounds:
      'Du klarte ikke å si hva det betyr at tjenestene deler opplysninger om deg. Vi forklarte det to ganger.',
    shownTo: 'Du og Liv, som er vergen din.',
  })
  const { decisionId } = await decisionOf(world, authority, 'erik')
  for (const [who, daysAgo] of [
    ['liv-verge', 19],
    ['erik', 18],
  ] as const)
    await act(world, openDecision, who, { authority, daysAgo }, { decisionId: decisionId! })
  const complaint = await act(
    world,
    sendComplaint,
    'erik',
    { authority, daysAgo: 17 },
    {
      decisionId: decisionId!,
      wrong:
        'Jeg var sliten den dagen. Jeg vet hva det er å dele opplysninger, når noen viser meg det med bilder.',
      changeWanted: 'At jeg bestemmer selv.',
      helpedBy: 'Liv Fullmaktsen',
      sign: 'yes',
    },
  )
  const who = 'unit2-baerum'
  await act(world, judgeInTime, who, { authority, daysAgo: 16 }, complaint)
  await act(
    world,
    reconsiderComplaint,
    who,
    { authority, daysAgo: 10 },
    {
      ...complaint,
      assessment:
        'Voksenhabiliteringen har møtt Erik og brukt bilder. Da forklarte han selv hva det betyr. Det er ikke åpenbart at han ikke forstår.',
    },
  )
  await act(
    world,
    answerComplaint,
    who,
    { authority, daysAgo: 9 },
    {
      ...complaint,
      answer: 'in_favour',
      statement: 'Du har rett, Erik. Med bilder forstår du godt hva det gjelder. Du samtykker selv igjen.',
    },
  )
}

async function inBatsfjord(world: DemoWorld): Promise<void> {
  const authority = 'batsfjord'
  // One person is the whole unit: there is no other hand, and the papers say so
  const nils = await decisionOf(world, authority, 'nils')
  const complaint = await act(
    world,
    sendComplaint,
    'nils',
    { authority, daysAgo: 130 },
    {
      decisionId: nils.decisionId!,
      wrong:
        'Dere skriver at planen skal gås gjennom én gang i året. Det er for sjelden når jeg er ute og inn av sykehuset.',
      changeWanted: 'To ganger i året.',
      sign: 'yes',
    },
  )
  await standsAndGoes(world, authority, complaint.complaintId, {
    who: 'unit-batsfjord',
    judgedDaysAgo: 126,
    sentDaysAgo: 118,
    assessment: 'Planen kan gås gjennom når det trengs. Avgjørelsen hindrer ikke det.',
    statement: 'Vi endrer ikke avgjørelsen. Du og koordinatoren kan gå gjennom planen så ofte dere vil.',
  })
  await act(
    world,
    recordOutcome,
    'unit-batsfjord',
    { authority, daysAgo: 40 },
    {
      complaintId: complaint.complaintId,
      outcome: 'upheld',
      outcomeOn: typed(world, 44),
      outcomeNote: 'Statsforvalteren er enig i at hyppigheten avtales i planen.',
    },
  )

  // A child has waited past the month: in time, as there is no time for what is missing
  const ailo = await decisionOf(world, authority, 'ailo')
  const missing = await act(
    world,
    sendComplaintOnMissing,
    'elle-mor',
    { authority, daysAgo: 6 },
    {
      caseId: ailo.caseId,
      wrong: 'Det er gått over fem uker, og vi har ikke hørt noe skriftlig.',
      changeWanted: 'At Ailo får barnekoordinator som kan samisk, eller som bruker tolk.',
      sign: 'yes',
    },
  )
  await act(world, judgeInTime, 'unit-batsfjord', { authority, daysAgo: 4 }, missing)
}

async function inSandnes(world: DemoWorld): Promise<void> {
  const authority = 'sandnes'
  // Dismissed as late, and that is complained about
  const trygve = await decisionOf(world, authority, 'trygve')
  const late = await act(
    world,
    sendComplaint,
    'trygve',
    { authority, daysAgo: 9 },
    {
      decisionId: trygve.decisionId!,
      items: 'coordinator',
      wrong: 'Jeg fikk nei til koordinator utenom NAV.',
      changeWanted: 'At koordinatoren min ikke sitter i NAV.',
      sign: 'yes',
    },
  )
  await act(
    world,
    dismissComplaint,
    'leader-sandnes',
    { authority, daysAgo: 7 },
    {
      complaintId: late.complaintId,
      ground: 'late',
      reason: 'Fristen var ute da klagen kom, og det er ikke opplyst hvorfor.',
    },
  )
  await act(
    world,
    contestDismissal,
    'trygve',
    { authority, daysAgo: 3 },
    {
      complaintId: late.complaintId,
      why: 'Jeg var innlagt da avgjørelsen kom. Det står i papirene deres.',
    },
  )

  // Taken back: it was solved
  const hanne = await decisionOf(world, authority, 'hanne')
  const solved = await act(
    world,
    sendComplaint,
    'hanne',
    { authority, daysAgo: 88 },
    {
      decisionId: hanne.decisionId!,
      wrong: 'Det står at jeg ikke ønsker plan. Jeg sa at jeg ville vente.',
      sign: 'yes',
    },
  )
  await act(world, withdrawComplaint, 'hanne', { authority, daysAgo: 84 }, { ...solved, sure: 'yes' })
}

async function inMidtTroms(world: DemoWorld): Promise<void> {
  const authority = 'midt-troms'
  // Late, also from when she knew enough, treated all the same, and looked at anew by the leader: the answer is not written yet
  const marit = await decisionOf(world, authority, 'marit')
  const complaint = await act(
    world,
    sendComplaint,
    'marit',
    { authority, daysAgo: 12 },
    {
      decisionId: marit.decisionId!,
      wrong: 'Det står ikke noe i avgjørelsen om bolig. Planen må handle om det først.',
      changeWanted: 'At det står at planen begynner med bolig, og at koordinatoren følger meg til NAV.',
      reasons: 'Jeg var innlagt i høst og orket ikke å klage da.',
      sign: 'yes',
    },
  )
  const who = 'leader-midt-troms'
  // She knew enough only weeks after it was opened; it came late all the same
  const known = {
    knownFrom: typed(world, 70),
    reason: 'Marit var innlagt. Først da fikk hun avgjørelsen forklart, og visste at hun kunne klage.',
  }
  await act(world, noteKnownLater, who, { authority, daysAgo: 11 }, { ...complaint, ...known })
  const late = { ground: 'not_to_blame', reason: 'Hun var innlagt da fristen gikk ut.' }
  await act(world, treatLate, who, { authority, daysAgo: 10 }, { ...complaint, ...late })
  await act(
    world,
    reconsiderComplaint,
    who,
    { authority, daysAgo: 5 },
    {
      ...complaint,
      assessment:
        'Bolig er det Marit selv setter først, og avgjørelsen sier ikke noe om det. Hva koordinatoren gjør hos NAV, avtales i planen.',
    },
  )
}

async function atHospital(world: DemoWorld): Promise<void> {
  const authority = 'fjordsykehuset'
  // Upheld in part: the new decision is not written yet, and what is left waits for it
  const knut = await decisionOf(world, authority, 'knut')
  const who = 'leader-fjord'
  const complaint = await act(
    world,
    sendComplaint,
    'knut',
    { authority, daysAgo: 50 },
    {
      decisionId: knut.decisionId!,
      wrong:
        'Det står ikke i avgjørelsen at koordinatoren også skal følge opp ernæring. Og planen bør gås gjennom hver måned.',
      sign: 'yes',
    },
  )
  await act(world, judgeInTime, who, { authority, daysAgo: 48 }, complaint)
  await act(
    world,
    reconsiderComplaint,
    who,
    { authority, daysAgo: 30 },
    {
      ...complaint,
      assessment:
        'Ernæring var ikke med i vurderingen, og hører med. Hvor ofte planen gås gjennom, avtales i planen.',
    },
  )
  await act(
    world,
    answerComplaint,
    who,
    { authority, daysAgo: 28 },
    {
      ...complaint,
      answer: 'partly',
      upheld: 'coordinator',
      remaining: 'Hvor ofte planen skal gås gjennom.',
      statement:
        'Du har rett i at vi glemte ernæring. Det retter vi i en ny avgjørelse. Hvor ofte planen gås gjennom, endrer vi ikke.',
    },
  )
}

/** In time, looked at anew, stands, and sent on with the person's yes or no to the plan left open. */
export async function standsAndGoes(
  world: DemoWorld,
  authority: AuthorityId,
  complaintId: string,
  how: { who: ActorKey; judgedDaysAgo: number; sentDaysAgo: number; assessment: string; statement: string },
): Promise<void> {
  const { who, judgedDaysAgo, sentDaysAgo, assessment, statement } = how
  const judged = { authority, daysAgo: judgedDaysAgo }
  const sent = { authority, daysAgo: sentDaysAgo }
  await act(world, judgeInTime, who, judged, { complaintId })
  await act(world, reconsiderComplaint, who, { ...judged, time: '13:00' }, { complaintId, assessment })
  await act(world, answerComplaint, who, sent, { complaintId, answer: 'stands', statement })
  await act(
    world,
    sendOn,
    who,
    { ...sent, time: '12:30' },
    {
      complaintId,
      plan: 'no',
      sentOn: typed(world, sentDaysAgo),
    },
  )
}

/** The person's newest decision, and the case. */
async function decisionOf(
  world: DemoWorld,
  authority: AuthorityId,
  person: PersonKey,
): Promise<{ caseId: string; decisionId: string | null }> {
  return world.database.transaction(authority, async (db) => {
    const personId = world.ids.person[person]
    const { id: caseId } = await db
      .selectFrom('caseFile')
      .select('id')
      .where('personId', '=', personId)
      .orderBy('receivedOn', 'desc')
      .executeTakeFirstOrThrow()
    const decision = await db
      .selectFrom('decision')
      .select('id')
      .where('caseId', '=', caseId)
      .orderBy('issuedAt', 'desc')
      .executeTakeFirst()
    return { caseId, decisionId: decision?.id ?? null }
  })
}

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, beforeEach, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { askToBeInformed } from '../cases/ask-to-be-informed.ts'
import { decideInforming } from '../cases/decide-informing.ts'
import { getCasePage } from '../cases/get-case.ts'
import { getInformed } from '../cases/get-informed.ts'
import { getLetter } from '../cases/get-letter.ts'
import { keepFromParent } from '../cases/keep-from-parent.ts'
import { done, type Fields, kariAsks, notFound, openedCase, press } from '../cases/test/case-world.ts'
import { getMyPage } from '../home/get-my-page.ts'
import { getWorkday } from '../home/get-workday.ts'
import { addMonths } from '../law/calendar.ts'
import { findNotices } from '../messages/index.ts'
import { changePerson } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { checkPdf } from '../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { addToComplaint, contestDismissal, withdrawComplaint } from './answer-as-party.ts'
import { getComplaint, getDocument, getRecordForm } from './get-complaint.ts'
import { getComplaintAsParty, getPartysDocument } from './get-complaint-as-party.ts'
import { getComplaints } from './get-complaints.ts'
import { getPackagePreview } from './get-package.ts'
import { dismissComplaint, judgeInTime, treatLate } from './judge-complaint.ts'
import { printShieldedStatementOnPaper } from './print-shielded-statement.ts'
import { answerComplaint, reconsiderComplaint } from './reconsider-complaint.ts'
import { recordRefusalComplaint } from './record-refusal-complaint.ts'
import { recordOutcome, sendOn } from './send-on.ts'
import { getRefusalForm, sendRefusalComplaint } from './send-refusal-complaint.ts'

// Per is Jonas’ father, without parental responsibility. He asked what he may know, and was refused.

const unit = 'unit-baerum'
const other = 'unit2-baerum'
const per = 'per-far'
const weighed = 'Jonas er redd for faren sin etter det som skjedde i sommer.'
const childSays = 'Jonas sier: ikke si noe til pappa om samtalene.'
const statement = 'Vi mener at det er best for Jonas at du ikke får vite mer nå.'
const typed = (day: string) => day.split('-').reverse().join('.')
const words = (pdf: Buffer) => textOfPdf(pdf).replace(/\s+/g, ' ')

describe('[informing-complaint] a complaint on what a parent without parental responsibility was refused', () => {
  let world: TestWorld
  let jonas: string
  let perOfJonas: string
  let caseId: string
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const decide = (fields: Fields, who: ActorKey = unit) =>
    press(world, decideInforming, who, { caseId, relatedPersonId: perOfJonas, ...fields })
  const no = {
    choice: 'refused',
    words: 'Vi kan ikke fortelle deg noe nå.',
    reason: weighed,
    childView: childSays,
  }
  const yes = { ...no, choice: 'informed', what: 'case', words: 'Jonas har det bra.' }
  async function refused(): Promise<void> {
    const outcome = await decide(no)
    assert.ok('done' in outcome, JSON.stringify(outcome))
  }
  const complaint = { wrong: 'Jeg er faren hans, og vil vite om han får hjelp.', sign: 'yes' }
  async function complained(): Promise<string> {
    await refused()
    const { complaintId } = await done(world, sendRefusalComplaint, per, { personId: jonas, ...complaint })
    return complaintId
  }
  async function reconsidered(complaintId: string): Promise<void> {
    await done(world, judgeInTime, other, { complaintId })
    await done(world, reconsiderComplaint, other, { complaintId, assessment: 'Jonas er spurt på nytt.' })
  }
  async function sent(complaintId: string): Promise<void> {
    await reconsidered(complaintId)
    await done(world, answerComplaint, other, { complaintId, answer: 'stands', statement })
    await done(world, sendOn, other, { complaintId, sentOn: typed(world.day) })
  }
  const upheld = (complaintId: string) =>
    done(world, answerComplaint, other, { complaintId, answer: 'in_favour', statement: 'Du har rett.' })
  const forUnit = async (complaintId: string) => {
    const page = await getComplaint.run(world.database, world.asked(other), { complaintId })
    assert.ok(!isDenied(page))
    return page
  }
  const follow = (complaintId: string, who: ActorKey = per) =>
    getComplaintAsParty.run(world.database, world.asked(who), { complaintId })
  const followed = async (complaintId: string) => {
    const page = await follow(complaintId)
    assert.ok(!isDenied(page))
    return page
  }
  const workday = async () => {
    const day = await getWorkday.run(world.database, world.asked(other), {})
    assert.ok(!isDenied(day))
    return day.queue!
  }
  const noticesOf = async (who: ActorKey) => {
    const { actor } = world.asked(who)
    assert.ok(actor.kind !== 'nobody')
    const { identityKey, kind } = actor
    return (await inside((db) => findNotices(db, { identityKey, kind })))
      .filter((each) => each.kind.startsWith('complaint'))
      .map((each) => each.kind)
  }
  const copyOf = async (complaintId: string) => {
    const documentId = (await followed(complaintId)).documents.find(({ kind }) => kind === 'statement')!.id
    const copy = await getPartysDocument.run(world.database, world.asked(per), { complaintId, documentId })
    assert.ok(!isDenied(copy))
    return copy.body
  }
  const owner = (text: string, values: unknown[] = []) =>
    world.test.asOwner('baerum', (client) => client.query(text, values))

  before(async () => {
    world = await testWorld()
    jonas = world.ids.person.jonas
    perOfJonas = world.ids.related['per-jonas']
    caseId = await openedCase(world, {
      ...kariAsks,
      key: 'test-jonas',
      person: 'jonas',
      givenName: 'Jonas',
      familyName: 'Fjellheimås',
      sender: { who: 'mette-mor', kind: 'parent', name: 'Mette' },
    })
  })
  /** Nothing is under way, and nobody is protected, kept out or dead. */
  beforeEach(async () => {
    await owner(
      `update complaint set state = 'withdrawn' where state not in ('in_favour', 'outcome', 'dismissed')`,
    )
    await owner('update complaint set informing_id = null where informing_id is not null')
    await owner(
      `update person set died_on = null, address_protection = 'none', birth_date = $2 where id = $1`,
      [jonas, addMonths(world.day, -15 * 12)],
    )
    await owner(
      'update related_person set has_parental_responsibility = false, on_paper = false where id = $1',
      [perOfJonas],
    )
  })

  test('is written by that parent alone, once, and only of a refusal; of two at the same time one is kept', async () => {
    const form = (who: ActorKey) => getRefusalForm.run(world.database, world.asked(who), { personId: jonas })
    assert.deepEqual(await form(per), notFound)
    await refused()
    const open = await form(per)
    assert.ok(!isDenied(open))
    assert.deepEqual([open.lastDay, open.timeliness], [world.daysFrom(21), 'in_time'])
    assert.match(open.appealBody, /Statsforvalteren/)
    for (const who of ['mette-mor', 'jonas', 'ola-far', unit] as const) {
      assert.deepEqual(await form(who), notFound, who)
      const outcome = await press(world, sendRefusalComplaint, who, { personId: jonas, ...complaint })
      assert.deepEqual(outcome, notFound, who)
    }
    const asks = await press(world, askToBeInformed, per, { personId: jonas, words: 'Hvorfor?' })
    assert.deepEqual(asks, { refused: 'complain_instead' })
    const unsigned = await press(world, sendRefusalComplaint, per, { personId: jonas, wrong: 'Nei.' })
    assert.ok('invalid' in unsigned)
    const first = { personId: jonas, ...complaint, submissionId: randomUUID() }
    const both = await Promise.all([
      press(world, sendRefusalComplaint, per, first),
      press(world, sendRefusalComplaint, per, { personId: jonas, ...complaint }),
    ])
    assert.equal(both.filter((each) => 'done' in each).length, 1)
    assert.deepEqual(await form(per), notFound)
    if ('done' in both[0]) assert.ok('doneBefore' in (await press(world, sendRefusalComplaint, per, first)))
    const page = await getInformed.run(world.database, world.asked(per), { personId: jonas })
    assert.ok(!isDenied(page))
    assert.deepEqual([page.complaints.length, page.mayAsk, page.complainBy], [1, false, null])
  })

  test('stands in the unit’s list and in its day, and on the case; the party sees and hears nothing of it', async () => {
    const before = await noticesOf('mette-mor')
    const complaintId = await complained()
    const list = await getComplaints.run(world.database, world.asked(other), { vis: 'aapne' })
    assert.ok(!isDenied(list))
    assert.ok(list.rows.some(({ id, informingId }) => id === complaintId && informingId !== null))
    assert.equal((await workday()).complaints.count, 1)
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    const onCase = page.informing.find(({ id }) => id === perOfJonas)!
    assert.deepEqual([onCase.complaints[0]?.id, onCase.refusal?.isOpen], [complaintId, true])
    assert.deepEqual(await decide(yes), { refused: 'refusal_complained_of', field: 'choice' })
    const { refusal, makers, timeliness, hasPlan } = await forUnit(complaintId)
    assert.deepEqual(
      [refusal?.reason, refusal?.childView, timeliness, hasPlan],
      [weighed, childSays, 'in_time', false],
    )
    assert.equal(makers.length, 1)
    assert.deepEqual(await noticesOf('mette-mor'), before)
    for (const who of ['mette-mor', 'jonas', 'ola-far', unit] as const) {
      assert.deepEqual(await follow(complaintId, who), notFound, who)
      for (const command of [addToComplaint, withdrawComplaint, contestDismissal])
        assert.deepEqual(
          await press(world, command, who, { complaintId, addition: 'A', sure: 'yes', why: 'B' }),
          notFound,
          who,
        )
    }
    const hers = await getMyPage.run(world.database, world.asked('mette-mor'), {})
    assert.ok(!JSON.stringify(hers).includes(complaintId))
    assert.deepEqual(
      await getComplaint.run(world.database, world.asked('unit-sandnes'), { complaintId }),
      notFound,
    )
  })

  test('is followed by the parent, who is told no more of the child than before', async () => {
    const complaintId = await complained()
    assert.ok((await noticesOf(per)).includes('complaint_received'))
    const submissionId = randomUUID()
    const added = { complaintId, addition: 'Jeg bor i Oslo.', submissionId }
    await done(world, addToComplaint, per, added)
    assert.ok('doneBefore' in (await press(world, addToComplaint, per, added)))
    await done(world, addToComplaint, per, { complaintId, addition: 'Jeg har flyttet nærmere.' })
    const page = await followed(complaintId)
    assert.deepEqual([page.complaint.state, page.reference, page.hasPlan], ['received', null, false])
    for (const hidden of [weighed, childSays, caseId])
      assert.ok(
        !JSON.stringify({ ...page, complaint: { ...page.complaint, caseId: '' } }).includes(hidden),
        hidden,
      )
  })

  test('[complaint-other-hand] is looked at anew by another; not upheld in part', async () => {
    const complaintId = await complained()
    await done(world, judgeInTime, unit, { complaintId })
    assert.deepEqual(await press(world, reconsiderComplaint, unit, { complaintId, assessment: 'Nei.' }), {
      refused: 'own_decision',
    })
    await done(world, reconsiderComplaint, other, { complaintId, assessment: 'Jonas er spurt.' })
    assert.deepEqual(
      await press(world, answerComplaint, other, {
        complaintId,
        answer: 'partly',
        remaining: 'R',
        statement: 'S',
      }),
      { refused: 'refusal_not_in_part', field: 'answer' },
    )
  })

  test('upheld here, the parent is owed an answer that is not no, until it comes', async () => {
    const complaintId = await complained()
    await reconsidered(complaintId)
    await upheld(complaintId)
    assert.equal((await forUnit(complaintId)).refusal?.after, 'owed')
    assert.equal((await workday()).complaints.count, 0)
    const { owedInforming } = await workday()
    assert.deepEqual([owedInforming.count, owedInforming.onlyId], [1, caseId])
    assert.deepEqual(await decide(no), { refused: 'complaint_upheld', field: 'choice' })
    assert.ok('done' in (await decide(yes)))
    assert.equal((await workday()).owedInforming.count, 0)
    assert.deepEqual((await followed(complaintId)).refusal?.after, { answeredOn: world.day })
  })

  test('[informing-papers] that stands goes with what the refusal was built on; the parent has the statement alone', async () => {
    const complaintId = await complained()
    await reconsidered(complaintId)
    await done(world, answerComplaint, other, { complaintId, answer: 'stands', statement })
    assert.ok(!isDenied(await getPackagePreview.run(world.database, world.asked(other), { complaintId })))
    const withPlan = { complaintId, plan: 'ground', planGround: 'Grunn.', sentOn: typed(world.day) }
    assert.deepEqual(await press(world, sendOn, other, withPlan), {
      refused: 'no_consent_to_plan',
      field: 'plan',
    })
    await done(world, sendOn, other, { complaintId, sentOn: typed(world.day) })
    const page = await forUnit(complaintId)
    const fetched = async (kind: string) => {
      const documentId = page.documents.find((each) => each.kind === kind)!.id
      const found = await getDocument.run(world.database, world.asked(other), { complaintId, documentId })
      assert.ok(!isDenied(found))
      return found.body
    }
    const packed = await fetched('package')
    assert.deepEqual(checkPdf(packed).faults, [])
    const text = words(packed)
    for (const said of [
      complaint.wrong,
      no.words,
      weighed,
      childSays,
      statement,
      'barneloven § 47',
      'Skal ikke vises til forelderen',
    ])
      assert.ok(text.includes(said), `${said} not in ${text}`)
    for (const left of ['Henvendelsen', 'Barnets syn', 'Vilkår']) assert.ok(!text.includes(left), left)
    const metadata = JSON.parse((await fetched('metadata')).toString())
    assert.deepEqual(
      [metadata.legalBasis, metadata.refusal, metadata.documents.at(-3).isNotForParents, metadata.letters],
      ['parents_information', { answeredOn: world.day }, true, []],
    )
    const copy = words(await copyOf(complaintId))
    assert.ok(copy.includes(statement))
    for (const hidden of [weighed, childSays, page.reference]) assert.ok(!copy.includes(hidden), hidden)
    const other_ = await followed(complaintId)
    assert.deepEqual(
      other_.documents.map(({ kind }) => kind),
      ['statement'],
    )
    const packageId = page.documents.find(({ kind }) => kind === 'package')!.id
    for (const who of [per, 'mette-mor'] as const)
      assert.deepEqual(
        await getPartysDocument.run(world.database, world.asked(who), { complaintId, documentId: packageId }),
        notFound,
        who,
      )
    assert.deepEqual(await decide(no), { refused: 'refusal_complained_of', field: 'choice' })
  })

  test('what Statsforvalteren changes is owed as something told; what it overturns, either way; what it upholds, not', async () => {
    for (const [outcome, may] of [
      ['changed', 'complaint_upheld'],
      ['overturned', null],
      ['upheld', null],
    ] as const) {
      const complaintId = await complained()
      await sent(complaintId)
      await done(world, recordOutcome, other, { complaintId, outcome, outcomeOn: typed(world.day) })
      assert.equal((await workday()).owedInforming.count, outcome === 'upheld' ? 0 : 1, outcome)
      assert.equal((await followed(complaintId)).complaint.outcome, outcome)
      const again = await decide(no)
      assert.equal('refused' in again ? again.refused : null, may, outcome)
      if (may) assert.ok('done' in (await decide(yes)))
      assert.equal((await workday()).owedInforming.count, 0, outcome)
    }
  })

  test('on paper it is written in by the unit, and followed as one written here; a late one is judged', async () => {
    await refused()
    const form = await getRecordForm.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(form))
    assert.deepEqual(
      form.refused.map(({ relatedPersonId }) => relatedPersonId),
      [perOfJonas],
    )
    await owner('alter table informing disable trigger append_only')
    await owner(`update informing set decided_at = decided_at - interval '60 days' where choice = 'refused'`)
    await owner('alter table informing enable trigger append_only')
    const paper = {
      ...{ caseId, relatedPersonId: perOfJonas, wrong: 'På papir.', receivedAs: 'paper', isSigned: 'yes' },
      receivedOn: typed(world.daysFrom(-2)),
    }
    const early = { ...paper, receivedOn: typed(world.daysFrom(-90)) }
    assert.deepEqual(await press(world, recordRefusalComplaint, unit, early), {
      refused: 'before_decision',
      field: 'receivedOn',
    })
    assert.deepEqual(await press(world, recordRefusalComplaint, 'unit-sandnes', paper), notFound)
    const { complaintId } = await done(world, recordRefusalComplaint, unit, paper)
    assert.deepEqual(await press(world, recordRefusalComplaint, unit, paper), { refused: 'nothing_refused' })
    assert.equal((await followed(complaintId)).complaint.wrong, 'På papir.')
    assert.deepEqual(await press(world, judgeInTime, other, { complaintId }), { refused: 'is_late' })
    await done(world, dismissComplaint, other, { complaintId, ground: 'late', reason: 'Kom for sent.' })
    const dismissed = await followed(complaintId)
    assert.ok(dismissed.contestBy)
    await done(world, contestDismissal, per, { complaintId, why: 'Brevet lå hos naboen.' })
    await done(world, sendOn, other, { complaintId, sentOn: typed(world.day) })
    assert.equal((await forUnit(complaintId)).isOfDismissal, true)
    const outcome = { complaintId, outcome: 'overturned', outcomeOn: typed(world.day) }
    await done(world, recordOutcome, other, outcome)
    const late = { complaintId, ground: 'not_to_blame', reason: 'Det lå hos naboen.' }
    assert.ok('refused' in (await press(world, treatLate, other, late)))
    assert.equal((await forUnit(complaintId)).complaint.state, 'in_time')
  })

  test('at a protected address the copy has none of the unit’s own words, on screen and on paper', async () => {
    await owner(`update person set address_protection = 'confidential' where id = $1`, [jonas])
    await owner('update related_person set on_paper = true where id = $1', [perOfJonas])
    const complaintId = await complained()
    await sent(complaintId)
    const page = await followed(complaintId)
    assert.deepEqual(
      [page.isShielded, page.complaint.statement, page.unit],
      [true, '', world.asked(per).authority.name],
    )
    const letter = await inside((db) =>
      db
        .selectFrom('letter')
        .select('id')
        .where('kind', '=', 'informing_complaint')
        .executeTakeFirstOrThrow(),
    )
    const onPaper = await inside((db) =>
      printShieldedStatementOnPaper(db, world.asked(unit).authority, letter.id, 'Per'),
    )
    for (const text of [words(await copyOf(complaintId)), words(onPaper!)]) {
      assert.ok(text.includes('Statsforvalteren'))
      for (const hidden of [statement, weighed, childSays]) assert.ok(!text.includes(hidden), hidden)
    }
    for (const who of ['mette-mor', 'jonas'] as const)
      assert.deepEqual(
        await getLetter.run(world.database, world.asked(who), { letterId: letter.id }),
        notFound,
        who,
      )
  })

  test('is not lost when the child dies, or the parent gets the responsibility: it is answered, and openable', async () => {
    const complaintId = await complained()
    await inside((db) => changePerson(db, jonas, { diedOn: world.day }))
    assert.equal((await workday()).complaints.count, 1)
    await reconsidered(complaintId)
    await upheld(complaintId)
    assert.equal((await forUnit(complaintId)).refusal?.after, 'over')
    assert.equal((await workday()).owedInforming.count, 0)
    await inside((db) => changePerson(db, jonas, { diedOn: null }))
    await owner('update related_person set has_parental_responsibility = true where id = $1', [perOfJonas])
    assert.equal((await workday()).owedInforming.count, 0)
    assert.equal((await followed(complaintId)).refusal?.after, 'over')
  })

  test('goes by letter to a parent who can follow it no more: from the day the child is 16', async () => {
    const complaintId = await complained()
    await inside((db) => changePerson(db, jonas, { birthDate: addMonths(world.day, -16 * 12) }))
    assert.deepEqual(await follow(complaintId), notFound)
    assert.deepEqual(await follow(complaintId, 'jonas'), notFound)
    assert.equal((await forUnit(complaintId)).standing, 'passed')
    await sent(complaintId)
    const { rows } = await owner(
      `select p.recipient_name, p.letter_id from paper_letter p join notice n on n.id = p.notice_id
        where n.href like '%' || $1 and n.kind = 'complaint_sent_on'`,
      [complaintId],
    )
    assert.equal(rows.length, 1)
    assert.ok(rows[0].letter_id)
  })

  test('[kept-from-parents] by a parent the child is withheld from since: it goes on, and nothing goes to them', async () => {
    const complaintId = await complained()
    await done(world, keepFromParent, unit, {
      ...{ caseId, relatedPersonId: perOfJonas, choice: 'withheld', reason: 'Tungtveiende hensyn.' },
    })
    const before = await noticesOf(per)
    assert.deepEqual(await follow(complaintId), notFound)
    assert.equal((await forUnit(complaintId)).standing, 'kept_out')
    await sent(complaintId)
    assert.deepEqual(await noticesOf(per), before)
  })
})

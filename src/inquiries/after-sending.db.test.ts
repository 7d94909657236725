import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { before, describe, test } from 'node:test'
import type { AuthorityId } from '../../demo/base/authorities.ts'
import { getHuman } from '../../demo/base/demo-actor.ts'
import { smallPdf } from '../../demo/small-files.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { findRelations } from '../access/find-relations.ts'
import { eicar, standInClamd } from '../connections/malware-scan/stand-in-clamd.ts'
import { findNotices } from '../messages/index.ts'
import type { Asked } from '../platform/asked.ts'
import { UploadedFile } from '../platform/form/files.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { addAttachments } from './add-attachments.ts'
import { addToFollowed, addToInquiry } from './add-to-inquiry.ts'
import { answerAboutMe, recordPersonAnswer } from './answer-about-me.ts'
import { answerCareTeam } from './answer-care-team.ts'
import { answerInquiry } from './answer-inquiry.ts'
import { followInquiry } from './follow-inquiry.ts'
import { getAboutMe } from './get-about-me.ts'
import { getFollowed } from './get-followed.ts'
import { getPaperReceipt } from './get-paper-receipt.ts'
import { getPowers } from './get-powers.ts'
import { getReceipt } from './get-receipt.ts'
import { getSentInquiry } from './get-sent-inquiry.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { endPower, givePower } from './give-power.ts'
import { findOpenInquiries, getInquiry } from './inquiry-store.ts'
import { joinInquiries, partInquiry } from './join-inquiries.ts'
import { passOnInquiry } from './pass-on-inquiry.ts'
import { carryInquiryOver } from './tasks.ts'
import { withdrawInquiry } from './withdraw-inquiry.ts'

const letter = () => new UploadedFile('brev.pdf', smallPdf('Et brev.'))
const aboutIvar: Answers = {
  senderKind: 'next_of_kin',
  whom: 'born',
  givenName: 'Ivar',
  familyName: 'Furutoppås',
  birthDate: '1951-02-11',
  personKnows: 'unsure',
  asksFor: ['coordinator'],
  need: 'Pappa er innom sykehuset ofte.',
  senderName: 'Grete Furutoppås',
  phone: '400 00 101',
}
const aboutBerit: Answers = {
  ...aboutIvar,
  givenName: 'Berit',
  familyName: 'Tyttebærås',
  nationalId: getHuman('berit').nationalId!,
  birthDate: '',
}

describe('after an inquiry is sent', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  let browsers = 0
  const somebody = (authority: AuthorityId = 'baerum'): Asked => ({
    ...world.asked('nobody', { authority }),
    draftOwner: { key: `c:after-${browsers++}`, isSignedIn: false },
  })
  const send = (asked: Asked, answers: Answers = aboutIvar) => writeInquiry(world.database, asked, answers)
  const at = (inquiryId: string, authority = 'baerum') =>
    world.database.transaction(authority, (db) => getInquiry(db, inquiryId))
  const run = <R>(
    // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
    command: { run: (...parts: any[]) => Promise<R> },
    asked: Asked,
    fields: Record<string, unknown>,
  ) => command.run(world.database, asked, fields, () => '/x')
  const unitSees = async (
    inquiryId: string,
    who: 'unit-baerum' | 'unit-baerum-adult' = 'unit-baerum-adult',
  ) => {
    const seen = await getUnitInquiry.run(world.database, world.asked(who), { inquiryId })
    assert.ok('inquiry' in seen)
    return seen
  }
  const noticesOf = (asked: Asked) =>
    world.database.transaction(asked.authorityId, async (db) =>
      asked.actor.kind === 'nobody' || asked.actor.kind === 'door'
        ? []
        : (await findNotices(db, asked.actor)).map(({ kind, href }) => `${kind} ${href}`),
    )

  describe('adding', () => {
    test('the sender adds text and files; the unit is told and sees the newest first', async () => {
      const asked = world.asked('new-baerum')
      const inquiryId = await send(asked)
      for (const text of ['Først dette.', 'Så dette.'])
        assert.ok('done' in (await run(addToInquiry, asked, { inquiryId, text, files: [letter()] })), text)
      const { additions, attachments } = await unitSees(inquiryId)
      assert.deepEqual(
        additions.map(({ text, addedBy }) => [text, addedBy]),
        [
          ['Så dette.', 'sender'],
          ['Først dette.', 'sender'],
        ],
      )
      assert.deepEqual(
        attachments.map(({ additionId }) => additionId),
        [additions[1]!.id, additions[0]!.id],
      )
      const sent = await getSentInquiry.run(world.database, asked, { inquiryId })
      assert.equal('additions' in sent && sent.additions.length, 2)
      const told = `inquiry_changed /baerum/henvendelser/${inquiryId}`
      assert.ok((await noticesOf(world.asked('unit-baerum-adult'))).includes(told))
      assert.ok(!(await noticesOf(world.asked('unit-baerum'))).includes(told), 'the other gate is not told')
    })

    test('by reference and code too, and then only the dates are shown', async () => {
      const asked = somebody()
      await send(asked)
      const receipt = await getReceipt.run(world.database, asked, {})
      assert.ok('receipt' in receipt && receipt.receipt)
      const { reference, code, inquiryId } = receipt.receipt
      const browser = somebody()
      assert.deepEqual(await run(addToFollowed, browser, { text: 'Hei' }), { refused: 'look_up_first' })
      await run(followInquiry, browser, { reference, code })
      assert.ok('done' in (await run(addToFollowed, browser, { text: 'Hemmelige ord' })))
      const followed = await getFollowed.run(world.database, browser, {})
      assert.ok('status' in followed)
      assert.equal(followed.status?.addedAt.length, 1)
      assert.doesNotMatch(JSON.stringify(followed), /Hemmelige/)
      assert.equal((await unitSees(inquiryId)).additions[0]?.addedBy, 'code')
    })

    test('nothing, too much, the wrong one and a closed one are refused; a double press is one', async () => {
      const asked = world.asked('new-baerum')
      const inquiryId = await send(asked)
      assert.deepEqual(await run(addToInquiry, asked, { inquiryId, text: ' ' }), {
        refused: 'nothing_added',
        field: 'text',
      })
      assert.deepEqual(await run(addToInquiry, world.asked('kari-mor'), { inquiryId, text: 'x' }), {
        denied: 'not_found',
      })
      const elsewhere = world.asked('new-baerum', { authority: 'sandnes' })
      assert.deepEqual(await run(addToInquiry, elsewhere, { inquiryId, text: 'x' }), { denied: 'not_found' })
      const submissionId = randomUUID()
      await run(addToInquiry, asked, { inquiryId, text: 'Én gang', submissionId })
      assert.ok(
        'doneBefore' in (await run(addToInquiry, asked, { inquiryId, text: 'Én gang', submissionId })),
      )
      for (let times = 1; times < 10; times++) await run(addToInquiry, asked, { inquiryId, text: `${times}` })
      assert.deepEqual(await run(addToInquiry, asked, { inquiryId, text: 'Elleve' }), {
        refused: 'too_often',
        field: 'text',
      })
      await run(withdrawInquiry, asked, { inquiryId, reason: 'Ordnet seg' })
      assert.deepEqual(await run(addToInquiry, asked, { inquiryId, text: 'For sent' }), {
        refused: 'not_in_this_state',
      })
      const told = (await noticesOf(world.asked('unit-baerum-adult'))).filter((each) =>
        each.includes(inquiryId),
      )
      assert.equal(told.length, 11, 'ten additions and the withdrawal')
    })
  })

  describe('told by phone or letter', () => {
    const told: Answers = {
      ...aboutBerit,
      senderKind: 'unit',
      toldHow: 'letter',
      toldBy: 'Arne Tyttebærås, ektefelle',
    }
    test('the clock runs from the day it came, and the person gets a receipt', async () => {
      const asked = world.asked('unit-baerum-adult')
      const toldOn = world.daysFrom(-5)
      const inquiryId = await send(asked, { ...told, toldOn })
      const inquiry = await at(inquiryId)
      assert.deepEqual([inquiry.toldHow, inquiry.toldBy, inquiry.toldOn], [told.toldHow, told.toldBy, toldOn])
      assert.equal(inquiry.answerDue, world.daysFrom(-5 + 28))
      assert.equal(inquiry.receivedAt.toISOString(), momentInOslo(toldOn, '12:00').toISOString())
      const receipt = `inquiry_received /baerum/henvendelse/om-deg/${inquiryId}`
      assert.ok((await noticesOf(world.asked('berit'))).includes(receipt))
      const paper = await getPaperReceipt.run(world.database, asked, { inquiryId })
      assert.ok('inquiry' in paper)
      const other = await send(somebody())
      const none = await getPaperReceipt.run(world.database, asked, { inquiryId: other })
      assert.deepEqual(none, { denied: 'not_found' })
    })

    test('a day to come, or nobody who said it, is refused beside the field', async () => {
      const asked = world.asked('unit-baerum-adult')
      for (const [answers, message] of [
        [{ ...told, toldOn: world.daysFrom(1) }, /bad_day_told.*toldOn/],
        [{ ...told, toldOn: world.daysFrom(0), toldBy: '' }, /required.*toldBy/],
      ] as const)
        await assert.rejects(send(asked, answers), message)
    })
  })

  describe('somebody else’s inquiry', () => {
    test('the person is told, reads it, says no; nobody else can; the unit may then tell the sender nothing', async () => {
      const inquiryId = await send(world.asked('arne-ektefelle'), { ...aboutBerit, personKnows: 'yes' })
      const href = `inquiry_about_you_asked /baerum/henvendelse/om-deg/${inquiryId}`
      assert.ok((await noticesOf(world.asked('berit'))).includes(href))
      assert.equal((await unitSees(inquiryId)).mayAskBack, true)
      const mine = await getAboutMe.run(world.database, world.asked('berit'), { inquiryId })
      assert.ok('need' in mine)
      assert.deepEqual([mine.need, mine.senderName, mine.isSelf], [aboutBerit.need, 'Arne Tyttebærås', true])
      for (const who of ['arne-ektefelle', 'kari-mor', 'teacher-baerum', 'admin-baerum'] as const) {
        const denied = { denied: 'not_found' }
        assert.deepEqual(await getAboutMe.run(world.database, world.asked(who), { inquiryId }), denied, who)
        const answer = { inquiryId, personAnswer: 'agrees' }
        assert.deepEqual(await run(answerAboutMe, world.asked(who), answer), denied, who)
      }
      const { version } = await at(inquiryId)
      const no = { inquiryId, personAnswer: 'does_not_want', note: 'Jeg spør selv.', version }
      assert.ok('done' in (await run(answerAboutMe, world.asked('berit'), no)))
      assert.deepEqual(await run(answerAboutMe, world.asked('berit'), no), { stale: true })
      const seen = await unitSees(inquiryId)
      assert.deepEqual([seen.mayAskBack, seen.inquiry.personAnswer], [false, 'does_not_want'])
      const unit = world.asked('unit-baerum-adult')
      assert.deepEqual(
        await run(passOnInquiry, unit, {
          inquiryId,
          authorityTo: 'fjordsykehuset',
          reason: 'x',
          agreesNow: 'yes',
        }),
        { refused: 'person_does_not_want', field: 'agreesNow' },
      )
      assert.deepEqual(await run(answerInquiry, unit, { inquiryId, answer: 'Svar' }), {
        refused: 'must_be_open',
        field: 'isOpen',
      })
      assert.ok('done' in (await run(answerInquiry, unit, { inquiryId, answer: 'Generelt', isOpen: 'yes' })))
    })

    test('one who is not known here is reached by the unit, which notes the answer', async () => {
      const inquiryId = await send(somebody())
      const seen = await unitSees(inquiryId)
      assert.deepEqual(
        [seen.isPersonTold, seen.inquiry.personToldAt, seen.can.recordAnswer],
        [true, null, true],
      )
      const answer = { inquiryId, personAnswer: 'agrees', note: 'Ringte Ivar.' }
      assert.deepEqual(await run(recordPersonAnswer, world.asked('unit-baerum'), answer), {
        denied: 'not_found',
      })
      assert.ok('done' in (await run(recordPersonAnswer, world.asked('unit-baerum-adult'), answer)))
      const { inquiry, mayAskBack } = await unitSees(inquiryId)
      assert.equal(mayAskBack, true)
      assert.ok(inquiry.personAnswerBy)
    })

    test('both parents are told what a service asked for their child, without words said behind them', async () => {
      const inquiryId = await send(world.asked('teacher-baerum'), {
        ...aboutIvar,
        senderKind: 'service',
        senderRole: 'lærer',
        givenName: 'Ada',
        familyName: 'Solstrålevik',
        nationalId: getHuman('ada').nationalId!,
        birthDate: '',
        personKnows: 'no',
        need: 'Vi er bekymret for hjemmet.',
      })
      const seen = await getAboutMe.run(world.database, world.asked('ola-far'), { inquiryId })
      assert.ok('need' in seen)
      assert.equal(seen.need, null)
      assert.doesNotMatch(JSON.stringify(seen), /bekymret/)
      const mormor = await getAboutMe.run(world.database, world.asked('mormor-ada'), { inquiryId })
      assert.deepEqual(mormor, { denied: 'not_found' })
    })

    test('a parent who asks for a child under 16 is the child’s voice: there is no such page', async () => {
      const inquiryId = await send(world.asked('kari-mor'), {
        ...aboutIvar,
        senderKind: 'parent',
        whom: world.ids.person.ada,
      })
      assert.deepEqual(await getAboutMe.run(world.database, world.asked('ola-far'), { inquiryId }), {
        denied: 'not_found',
      })
    })
  })

  describe('a power of attorney', () => {
    const arne = getHuman('arne-ektefelle').nationalId!
    const power = () => ({
      name: 'Arne Tyttebærås',
      nationalId: arne,
      scope: 'inquiry',
      until: world.daysFrom(30),
    })
    const relationsOfArne = async () => {
      const { actor } = world.asked('arne-ektefelle')
      return world.database.transaction('baerum', async (db) =>
        (await findRelations(db, actor, { personId: world.ids.person.berit }, world.day)).map(
          ({ name }) => name,
        ),
      )
    }
    test('given with eID it lets the proxy ask, and with the whole scope see; taken back it ends at once', async () => {
      const berit = world.asked('berit')
      assert.ok('done' in (await run(givePower, berit, power())))
      assert.ok(!(await relationsOfArne()).includes('proxy'))
      const inquiryId = await send(world.asked('arne-ektefelle'), {
        ...aboutIvar,
        senderKind: 'proxy',
        whom: world.ids.person.berit,
      })
      const seen = await unitSees(inquiryId)
      assert.deepEqual([seen.powerOfAttorney, seen.mayAskBack], ['registered', true])
      assert.ok('done' in (await run(givePower, berit, { ...power(), scope: 'whole' })))
      assert.ok((await relationsOfArne()).includes('proxy'))
      const given = await getPowers.run(world.database, berit, {})
      assert.ok('given' in given)
      assert.deepEqual(
        given.given.map(({ name, scope }) => [name, scope]),
        [['Arne Tyttebærås', 'whole']],
      )
      const relatedId = given.given[0]!.id
      await run(endPower, world.asked('kari-mor'), { relatedId })
      assert.ok((await relationsOfArne()).includes('proxy'), 'another’s press ends nothing')
      await run(endPower, berit, { relatedId })
      assert.ok(!(await relationsOfArne()).includes('proxy'))
      assert.equal((await unitSees(inquiryId)).powerOfAttorney, 'missing')
    })

    test('not to oneself, not in the past, not for ever, and not by one under 16', async () => {
      const berit = world.asked('berit')
      const refused = async (who: Asked, fields: object) => {
        const outcome = await run(givePower, who, { ...power(), ...fields })
        return 'refused' in (outcome as object) ? (outcome as { refused: string }).refused : outcome
      }
      assert.equal(await refused(berit, { nationalId: getHuman('berit').nationalId! }), 'not_yourself')
      assert.equal(await refused(berit, { until: world.daysFrom(-1) }), 'in_the_past')
      assert.equal(await refused(berit, { until: world.daysFrom(6 * 366) }), 'too_long_power')
      assert.equal(await refused(world.asked('jonas'), {}), 'too_young_for_power')
    })

    test('one who is not known here is by the sign-in; where it gives no number, it must be theirs', async () => {
      const nina = world.asked('new-baerum')
      assert.ok(nina.actor.kind === 'citizen')
      const numberless: Asked = { ...nina, actor: { ...nina.actor, sealedNumber: null } }
      const gives = (fields: object) => run(givePower, numberless, { ...power(), ...fields })
      assert.deepEqual(await gives({}), { refused: 'required', field: 'ownNationalId' })
      const wrong = { ownNationalId: getHuman('berit').nationalId! }
      assert.deepEqual(await gives(wrong), { refused: 'not_your_number', field: 'ownNationalId' })
      assert.ok('done' in (await run(givePower, nina, power())))
    })

    test('on paper it counts when it is attached, also afterwards; the word alone does not', async () => {
      const asked = world.asked('new-baerum')
      const inquiryId = await send(asked, { ...aboutIvar, senderKind: 'proxy', personKnows: 'unsure' })
      const before = await unitSees(inquiryId)
      assert.deepEqual([before.powerOfAttorney, before.mayAskBack], ['missing', false])
      await run(addToInquiry, asked, { inquiryId, files: [letter()] })
      assert.equal((await unitSees(inquiryId)).powerOfAttorney, 'missing', 'any other file is not one')
      await run(addToInquiry, asked, { inquiryId, files: [letter()], isPowerOfAttorney: 'yes' })
      const seen = await unitSees(inquiryId)
      assert.deepEqual([seen.powerOfAttorney, seen.mayAskBack], ['attached', true])
    })
  })

  describe('the same need twice', () => {
    const twin = { ...aboutIvar, givenName: 'Solveig', familyName: 'Tyristrandli', birthDate: '1960-01-01' }
    test('is found, joined in one press, led by the first, and parted again; each keeps its receipt', async () => {
      const early = {
        ...somebody(),
        today: world.daysFrom(-3),
        now: momentInOslo(world.daysFrom(-3), '10:00'),
      }
      const first = await send(early, twin)
      const asked = world.asked('new-baerum')
      const second = await send(asked, twin)
      const unit = world.asked('unit-baerum-adult')
      const { likes } = await unitSees(second)
      assert.deepEqual(
        likes.map(({ id, likeness }) => [id, likeness]),
        [[first, 'maybe']],
      )
      assert.deepEqual(
        await run(joinInquiries, unit, { inquiryId: second, otherId: await send(somebody()) }),
        {
          refused: 'not_alike',
        },
      )
      assert.deepEqual(
        await run(joinInquiries, world.asked('unit-baerum'), { inquiryId: second, otherId: first }),
        {
          denied: 'not_found',
        },
      )
      const joined = await run(joinInquiries, unit, { inquiryId: second, otherId: first })
      assert.deepEqual('done' in (joined as object) && (joined as { done: object }).done, {
        inquiryId: first,
      })
      const inQueue = async () => {
        const { unitId } = await at(first)
        const open = await world.database.transaction('baerum', (db) => findOpenInquiries(db, [unitId]))
        return open.map(({ id }) => id)
      }
      assert.ok((await inQueue()).includes(first) && !(await inQueue()).includes(second))
      const sent = await getSentInquiry.run(world.database, asked, { inquiryId: second })
      assert.ok('inquiry' in sent)
      assert.equal(sent.inquiry.state, 'received')
      assert.doesNotMatch(JSON.stringify(sent), new RegExp((await at(first)).reference))
      await run(partInquiry, unit, { inquiryId: first, otherId: second })
      assert.ok((await inQueue()).includes(second))
      await run(joinInquiries, unit, { inquiryId: first, otherId: second })
      const answer = { inquiryId: first, answer: 'Bare til den første', isOpen: 'yes' }
      assert.ok('done' in (await run(answerInquiry, unit, answer)))
      const other = await at(second)
      assert.deepEqual([other.state, other.answer], ['answered', ''])
    })

    test('when the leading one is withdrawn the other stands on its own again', async () => {
      const person = { ...twin, familyName: 'Lerkesporåsen' }
      const early = world.asked('new-baerum', { today: world.daysFrom(-2) })
      const first = await send(early, person)
      const second = await send(somebody(), person)
      await run(joinInquiries, world.asked('unit-baerum-adult'), { inquiryId: first, otherId: second })
      assert.equal((await at(second)).joinedTo, first)
      await run(withdrawInquiry, world.asked('new-baerum'), { inquiryId: first, reason: 'x' })
      assert.equal((await at(second)).joinedTo, null)
    })

    test('what waits at another gate is moved there first', async () => {
      const person = { ...twin, familyName: 'Elvekrokmo' }
      const first = await send(somebody(), person)
      const second = await send(somebody(), person)
      await world.database.transaction('baerum', (db) =>
        db
          .updateTable('inquiry')
          .set({ unitId: world.ids.unit['ke-baerum-barn'] })
          .where('id', '=', second)
          .execute(),
      )
      assert.equal((await unitSees(second, 'unit-baerum')).rightUnit?.id, world.ids.unit['ke-baerum-voksen'])
      assert.deepEqual(
        await run(joinInquiries, world.asked('unit-baerum-adult'), { inquiryId: first, otherId: second }),
        { refused: 'at_another_unit' },
      )
    })
  })

  test('one passed on brings what was added, the person’s answer and its history', async () => {
    const asked = world.asked('new-baerum')
    const inquiryId = await send(asked, { ...aboutIvar, personKnows: 'yes' })
    await run(addToInquiry, asked, { inquiryId, text: 'Lagt til', files: [letter()] })
    const unit = world.asked('unit-baerum-adult')
    await run(recordPersonAnswer, unit, { inquiryId, personAnswer: 'agrees', note: '' })
    await run(passOnInquiry, unit, { inquiryId, authorityTo: 'sandnes', reason: 'Bor i Sandnes' })
    const clock = { now: () => unit.now }
    await carryInquiryOver({ database: world.database, clock }, { authorityId: 'baerum', inquiryId })
    const there = await world.database.transaction('sandnes', (db) =>
      db
        .selectFrom('inquiry')
        .select('id')
        .where('originInquiryId', '=', inquiryId)
        .executeTakeFirstOrThrow(),
    )
    const seen = await getUnitInquiry.run(world.database, world.asked('unit-sandnes'), {
      inquiryId: there.id,
    })
    assert.ok('inquiry' in seen)
    assert.equal(seen.inquiry.personAnswer, 'agrees')
    assert.deepEqual(
      seen.additions.map(({ text }) => text),
      ['Lagt til'],
    )
    assert.equal(seen.attachments[0]?.additionId, seen.additions[0]?.id)
    assert.deepEqual(
      new Set(seen.inquiry.history.map(({ what }) => what)),
      new Set(['received', 'added', 'person_answered', 'passed_on']),
    )
    assert.ok(seen.inquiry.history.every(({ where }) => where === 'Bærum kommune'))
    assert.equal(seen.inquiry.history.at(-1)?.text, 'Bor i Sandnes')
    const later = { inquiryId, text: 'Enda mer', files: [letter()] }
    assert.ok('done' in ((await run(addToInquiry, asked, later)) as object))
    for (const _ of [1, 2])
      await carryInquiryOver({ database: world.database, clock }, { authorityId: 'baerum', inquiryId })
    const again = await getUnitInquiry.run(world.database, world.asked('unit-sandnes'), {
      inquiryId: there.id,
    })
    assert.ok('inquiry' in again)
    assert.deepEqual(
      again.additions.map(({ text }) => text),
      ['Enda mer', 'Lagt til'],
    )
    assert.equal(again.attachments.length, 2)
    const told = `inquiry_changed /sandnes/henvendelser/${there.id}`
    assert.equal((await noticesOf(world.asked('unit-sandnes'))).filter((each) => each === told).length, 1)
  })

  describe('a team of those who help', () => {
    const asksTeam: Answers = {
      ...aboutIvar,
      senderKind: 'service',
      senderRole: 'sykepleier',
      asksFor: ['care_team'],
    }
    const yes = () => ({
      result: 'set_up',
      caller: 'Anja, 77 00 00 41',
      by: world.daysFrom(14),
      text: 'Vi ses.',
    })
    test('is answered with who calls it together by when, and only with a yes from the person', async () => {
      const sender = world.asked('coordinator-midt-troms')
      const unit = world.asked('unit-midt-troms')
      const inquiryId = await send(sender, asksTeam)
      const answer = (fields: object) => run(answerCareTeam, unit, { inquiryId, ...yes(), ...fields })
      assert.deepEqual(await answer({}), { refused: 'must_agree', field: 'agreesNow' })
      assert.deepEqual(await answer({ agreesNow: 'yes', by: world.daysFrom(-1) }), {
        refused: 'in_the_past',
        field: 'by',
      })
      assert.deepEqual(await answer({ caller: '' }), { invalid: { caller: 'required' } })
      assert.deepEqual(await run(answerCareTeam, sender, { inquiryId, ...yes() }), { denied: 'not_found' })
      assert.ok('done' in ((await answer({ agreesNow: 'yes' })) as object))
      const inquiry = await at(inquiryId, 'midt-troms')
      assert.deepEqual(
        [inquiry.state, inquiry.careTeamResult, inquiry.careTeamBy],
        ['answered', 'set_up', world.daysFrom(14)],
      )
      assert.deepEqual(await answer({ agreesNow: 'yes' }), { refused: 'not_in_this_state' })
      assert.ok(
        (await noticesOf(sender)).includes(`inquiry_answered /midt-troms/henvendelse/sendt/${inquiryId}`),
      )
    })

    test('asked for together with a right, the right is still to be decided; no is an answer too', async () => {
      const inquiryId = await send(world.asked('coordinator-midt-troms'), {
        ...asksTeam,
        asksFor: ['care_team', 'coordinator'],
      })
      const unit = world.asked('unit-midt-troms')
      const no = { inquiryId, result: 'not_set_up', text: 'Ikke nå.' }
      assert.ok('done' in ((await run(answerCareTeam, unit, no)) as object))
      assert.equal((await at(inquiryId, 'midt-troms')).state, 'received')
    })
  })

  describe('malware', () => {
    test('with a scanner an infected file is refused and a clean one is marked; without, it is shown as not checked', async () => {
      const { server } = standInClamd()
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
      process.env.SAMVEI_CLAMD = `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
      const asked = world.asked('new-baerum')
      const inquiryId = await send(asked)
      try {
        const bad = new UploadedFile('virus.pdf', Buffer.concat([smallPdf('Brev'), Buffer.from(eicar)]))
        assert.deepEqual(await run(addToInquiry, asked, { inquiryId, text: 'Hei', files: [bad] }), {
          refused: 'infected:virus.pdf',
          field: 'files',
        })
        assert.deepEqual(await run(addAttachments, asked, { files: [bad] }), {
          refused: 'infected:virus.pdf',
          field: 'files',
        })
        await run(addToInquiry, asked, { inquiryId, files: [letter()] })
      } finally {
        delete process.env.SAMVEI_CLAMD
        await new Promise((closed) => server.close(closed))
      }
      await run(addToInquiry, asked, { inquiryId, files: [letter()] })
      assert.deepEqual(
        (await unitSees(inquiryId)).attachments.map(({ checked }) => checked),
        ['clean', null],
      )
    })
  })

  test('death and a move that the register tells of are said to the unit', async () => {
    const erik = { givenName: 'Erik', familyName: 'Granbarsletta', nationalId: getHuman('erik').nationalId! }
    const inquiryId = await send(somebody(), { ...aboutIvar, ...erik })
    const personId = world.ids.person.erik
    await world.database.transaction('baerum', async (db) => {
      await db
        .updateTable('person')
        .set({ diedOn: world.daysFrom(-2) })
        .where('id', '=', personId)
        .execute()
      await db
        .insertInto('registerDifference')
        .values({
          authorityId: 'baerum',
          personId,
          kind: 'moved',
          theirs: '1108',
          foundAt: world.asked('nobody').now,
        })
        .execute()
    })
    const { register, isPersonTold, can } = await unitSees(inquiryId)
    assert.deepEqual(register, [{ kind: 'dead', on: world.daysFrom(-2) }, { kind: 'moved' }])
    assert.deepEqual([isPersonTold, can.recordAnswer], [false, false], 'nobody is to be called')
    const answer = { inquiryId, personAnswer: 'agrees', note: '' }
    const unit = world.asked('unit-baerum-adult')
    assert.deepEqual(await run(recordPersonAnswer, unit, answer), { refused: 'not_in_this_state' })
    await send(world.asked('arne-ektefelle'), { ...aboutIvar, ...erik })
    const told = (await noticesOf(world.asked('erik'))).filter((each) => each.startsWith('inquiry_about_you'))
    assert.equal(told.length, 1, 'nothing more is sent about one who is dead')
  })
})

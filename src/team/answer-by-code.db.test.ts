import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { nobody } from '../access/actor.ts'
import type { Asked } from '../platform/asked.ts'
import type { Command } from '../platform/command.ts'
import { answerByCode, attemptsAllowed, lookUpReply } from './answer-by-code.ts'
import { getReply } from './get-reply.ts'
import { getReplyLetters, makeReplyLetter } from './make-reply-letter.ts'
import { findReplyToPrint } from './reply-code-store.ts'
import { findTeam } from './team-store.ts'

// pbrl § 4-1, decision 15. Ada's parents decide together; the mother has said yes to Avlastning already.
describe('an answer with a code from a letter', () => {
  let world: TestWorld
  let ada: string
  let consentId: string
  let father: string
  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans', 'together'] })
    ada = world.ids.person.ada
    father = world.ids.related['ola-ada']
    consentId = (await memberOf(ada, 'Avlastning')).consentId!
  })

  const memberOf = async (personId: string, name: string) => {
    const team = await world.database.transaction('baerum', (db) => findTeam(db, personId, world.day))
    return team.find((each) => each.name === name)!
  }
  const as = (who: Parameters<typeof world.asked>[0]) => world.asked(who, { authority: 'baerum' })
  /** A browser that is nobody's: what it looked up is kept under its own name. */
  const browser = (key: string): Asked => ({
    ...as('nobody'),
    actor: nobody,
    draftOwner: { key, isSignedIn: false },
  })
  // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
  const run = <R>(command: Command<any, R>, asked: Asked, fields: Record<string, unknown>) =>
    command.run(world.database, asked, fields, () => '/her')
  const letter = async (
    aboutId: string,
    relatedPersonId: string | null,
    personId = ada,
    who = 'child-coordinator-baerum' as const,
  ) => {
    const outcome = await makeReplyLetter.run(
      world.database,
      as(who),
      { personId, aboutId, relatedPersonId: relatedPersonId ?? '' },
      () => '/her',
    )
    if (!('done' in outcome)) return outcome
    const found = await world.database.transaction('baerum', (db) =>
      findReplyToPrint(db, outcome.done.noticeId),
    )
    return {
      noticeId: outcome.done.noticeId,
      reference: found!.reference,
      code: as('nobody').secrets.decrypt(found!.sealed),
    }
  }
  const madeLetter = async (...of: Parameters<typeof letter>) => {
    const made = await letter(...of)
    assert.ok('code' in made, JSON.stringify(made))
    return made
  }
  const seen = (asked: Asked) => getReply.run(world.database, asked, {})
  const owner = (sql: string, values: unknown[] = []) =>
    world.test.asOwner('baerum', (db) => db.query(sql, values))

  test('the letter is printed and posted as others, and the code is nowhere to be read but there', async () => {
    const made = await madeLetter(consentId, father)
    const paper = await owner('select recipient_name from paper_letter where notice_id = $1', [made.noticeId])
    assert.equal(paper.rows.length, 1)
    const plain = made.code.replaceAll('-', '')
    for (const table of ['reply_code', 'event', 'notice', 'paper_letter', 'access_log', 'submission']) {
      const { rows } = await owner(
        `select count(*)::int as n from ${table} t where t::text like '%' || $1 || '%' or t::text like '%' || $2 || '%'`,
        [plain, made.code],
      )
      assert.equal(rows[0].n, 0, table)
    }
  })

  test('it answers the one question, as the one it was sent to, and says how it came; two parents still decide together', async () => {
    const { reference, code } = await madeLetter(consentId, father)
    const home = browser('far')
    await run(lookUpReply, home, { reference: reference.toLowerCase(), code: code.replaceAll('-', ' ') })
    const shown = await seen(home)
    assert.ok('question' in shown && shown.question?.consent)
    assert.equal(shown.question.givenName, 'Ada')
    assert.doesNotMatch(JSON.stringify(shown), /Solstrålevik|Lyngfrydmo/, 'nobody is named by surname')
    const outcome = await run(answerByCode, home, { answer: 'given', sections: ['activities'] })
    assert.ok('done' in outcome, JSON.stringify(outcome))
    const after = await seen(home)
    assert.ok('answered' in after && after.answered)
    const { question, answer, sections, at } = after.answered
    assert.deepEqual(
      [question.givenName, question.consent?.withName, question.consent?.state, answer, sections],
      ['Ada', shown.question.consent.withName, 'asked', 'given', ['activities']],
      'what was answered is said again, as it was asked',
    )
    assert.equal(at.getTime(), home.now.getTime())
    assert.doesNotMatch(JSON.stringify(after), /Solstrålevik|Lyngfrydmo/)
    const member = await memberOf(ada, 'Avlastning')
    assert.deepEqual([member.consent, member.sections], ['given', ['activities']])
    const { rows } = await owner(
      `select how, related_person_id, recorded_by from consent_answer where consent_id = $1 order by number desc limit 1`,
      [consentId],
    )
    assert.deepEqual(rows, [{ how: 'code', related_person_id: father, recorded_by: null }])
    const told = await owner(`select 1 from notice where kind = 'code_answered'`)
    assert.ok(told.rows.length >= 1)
  })

  test('used twice, or by another browser, it says that it is answered, and nothing of what it was about', async () => {
    const { rows } = await owner(`select reference from reply_code where used_at is not null`)
    assert.equal(rows.length, 1)
    const made = await madeLetter(consentId, father)
    for (const key of ['far', 'naboen']) await run(lookUpReply, browser(key), made)
    assert.ok('done' in (await run(answerByCode, browser('far'), { answer: 'withdrawn', sections: [] })))
    assert.equal((await memberOf(ada, 'Avlastning')).consent, 'withdrawn', 'a code takes back too')
    const again = await seen(browser('naboen'))
    assert.ok('isOver' in again)
    assert.deepEqual([again.isOver, again.question, again.answered], [true, null, null])
    assert.deepEqual(await run(answerByCode, browser('naboen'), { answer: 'withdrawn', sections: [] }), {
      refused: 'code_over',
    })
  })

  test('guessed codes are stopped after five, right or wrong, and a code that never was is answered alike', async () => {
    const berit = world.ids.person.berit
    const gunvor = await memberOf(berit, 'Gunvor Trebåtsen')
    const made = await madeLetter(
      gunvor.participantId,
      gunvor.relatedPersonId,
      berit,
      'coordinator-baerum' as never,
    )
    const guesser = browser('gjetter')
    const outcomeOf = async (fields: { reference: string; code: string }) => {
      await run(lookUpReply, guesser, fields)
      const found = await seen(guesser)
      return 'lookedUp' in found ? found.lookedUp?.outcome : null
    }
    assert.equal(await outcomeOf({ reference: 'AAAA-AAAA', code: 'AAAA-AAAA-AAAA' }), 'not_found')
    for (let i = 0; i < attemptsAllowed; i++)
      assert.equal(await outcomeOf({ ...made, code: 'BBBB-BBBB-BBBB' }), 'not_found')
    assert.equal(await outcomeOf(made), 'too_many', 'the right code too')
    await owner(`update reply_attempt set at = at - interval '16 minutes'`)
    assert.equal(await outcomeOf(made), 'found')
    assert.ok('done' in (await run(answerByCode, guesser, { answer: 'accepted', sections: [] })))
    const now = await memberOf(berit, 'Gunvor Trebåtsen')
    assert.deepEqual([now.invitation, now.invitationHow], ['accepted', 'code'])
  })

  test('guessed all at once, no more than five are tried', async () => {
    const tries = Array.from({ length: 12 }, (_, i) => browser(`mange-${i}`))
    const fields = { reference: 'CCCC-CCCC', code: 'BBBB-BBBB-BBBB' }
    await Promise.all(tries.map((each) => run(lookUpReply, each, fields)))
    const { rows } = await owner(
      `select count(*)::int as tried from reply_attempt where reference like 'CCCC%'`,
    )
    assert.deepEqual(rows, [{ tried: attemptsAllowed }])
  })

  test('it opens nothing else: no session, no other page, and an answer that does not fit the question is refused', async () => {
    const jonas = world.ids.person.jonas
    const nav = await memberOf(jonas, 'NAV Bærum')
    const mother = world.ids.related['mette-jonas']
    const made = await madeLetter(nav.consentId!, mother, jonas, 'coordinator-baerum' as never)
    const home = browser('mor')
    const sessions = async () => (await owner('select count(*)::int as n from session')).rows[0].n
    const before = await sessions()
    await run(lookUpReply, home, made)
    assert.equal(await sessions(), before)
    for (const answer of ['accepted', 'withdrawn'])
      assert.deepEqual(await run(answerByCode, home, { answer, sections: [] }), { refused: 'code_over' })
    assert.deepEqual(await run(answerByCode, home, { answer: 'given', sections: [] }), {
      refused: 'choose',
      field: 'sections',
    })
    await owner(`update consent set round = round + 1 where id = $1`, [nav.consentId])
    const over = await seen(home)
    assert.ok('isOver' in over && over.isOver && !over.question, 'asked anew is another question')
    await owner(`update consent set round = round - 1 where id = $1`, [nav.consentId])
    await owner(`update reply_code set ends_at = now() - interval '1 minute' where used_at is null`)
    assert.deepEqual(await run(answerByCode, home, { answer: 'refused', sections: [] }), {
      refused: 'code_over',
    })
  })

  test('a protected address gets no letter, and one that was sent before answers no more', async () => {
    const jonas = world.ids.person.jonas
    const nav = await memberOf(jonas, 'NAV Bærum')
    const mother = world.ids.related['mette-jonas']
    const made = await madeLetter(nav.consentId!, mother, jonas, 'coordinator-baerum' as never)
    const home = browser('skjermet')
    await run(lookUpReply, home, made)
    await owner(`update person set address_protection = 'confidential' where id = $1`, [jonas])
    const shown = await seen(home)
    assert.ok('isOver' in shown && shown.isOver && !shown.question)
    assert.deepEqual(await run(answerByCode, home, { answer: 'refused', sections: [] }), {
      refused: 'code_over',
    })
    assert.deepEqual(await letter(nav.consentId!, mother, jonas, 'coordinator-baerum' as never), {
      refused: 'no_letter_to_them',
    })
    await owner(`update person set address_protection = 'none' where id = $1`, [jonas])
  })

  test('only those who ask may send one, and a consent takes a registered address', async () => {
    for (const who of ['kari-mor', 'teacher-baerum', 'auditor-baerum', 'nobody'] as const)
      assert.ok('denied' in (await letter(consentId, father, ada, who as never)), who)
    const letters = await getReplyLetters.run(world.database, as('coordinator-baerum'), {
      personId: world.ids.person.jonas,
    })
    assert.ok('questions' in letters && letters.questions.length > 0)
    await owner(`update related_person set national_id = null where id = $1`, [
      world.ids.related['mette-jonas'],
    ])
    const nav = await memberOf(world.ids.person.jonas, 'NAV Bærum')
    assert.deepEqual(
      await letter(
        nav.consentId!,
        world.ids.related['mette-jonas'],
        world.ids.person.jonas,
        'coordinator-baerum' as never,
      ),
      { refused: 'address_unknown' },
    )
  })
})

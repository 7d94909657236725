import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { pino } from 'pino'
import { smallPdf, smallPng } from '../../demo/small-files.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import type { Asked } from '../platform/asked.ts'
import { removeAllDrafts, takeOverDrafts } from '../platform/form/drafts.ts'
import { UploadedFile } from '../platform/form/files.ts'
import { connectionsFromEnvironment, makeTasks } from '../tasks.ts'
import { addAttachments, addAttachmentsOpenly } from './add-attachments.ts'
import { findAttachments, readAttachment } from './attachment-store.ts'
import { getWritten } from './get-written.ts'
import { passOnInquiry } from './pass-on-inquiry.ts'
import { removeAttachment, removeAttachmentOpenly } from './remove-attachment.ts'
import { carryInquiryOver } from './tasks.ts'

const letter = new UploadedFile('Brev.pdf', smallPdf('Ord'))
const picture = new UploadedFile('bilde.png', smallPng)
const patient: Answers = {
  senderKind: 'hospital',
  whom: 'born',
  givenName: 'Astrid',
  familyName: 'Rognebærlia',
  birthDate: '1969-03-03',
  asksFor: ['coordinator'],
  need: 'Skal hjem om to uker.',
  senderName: 'Vilde Nattevakt',
  senderRole: 'sykepleier',
  phone: '67 00 05 20',
}

describe('attachments with an inquiry', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  let browsers = 0
  const somebody = (): Asked => ({
    ...world.asked('nobody', { authority: 'baerum' }),
    draftOwner: { key: `c:browser-${browsers++}`, isSignedIn: false },
  })
  const add = (asked: Asked, ...files: UploadedFile[]) => {
    const command = asked.actor.kind === 'nobody' ? addAttachmentsOpenly : addAttachments
    return command.run(world.database, asked, { files, button: 'add' }, () => '')
  }
  const unsent = async (asked: Asked) => {
    const written = await getWritten.run(world.database, asked, {})
    assert.ok('attachments' in written)
    return written.attachments
  }
  const names = async (asked: Asked) => (await unsent(asked)).map((each) => each.name)
  const documents = async (authority = 'baerum') =>
    (
      await world.test.asOwner(authority, (client) =>
        client.query('select content from document order by sha256'),
      )
    ).rows.map((row) => row.content as Buffer)

  test('the bytes are sealed, and two who attach the same share nothing', async () => {
    const before = (await documents()).length
    await add(somebody(), letter)
    await add(somebody(), letter)
    const kept = await documents()
    assert.equal(kept.length, before + 2)
    assert.ok(kept.every((bytes) => !bytes.includes('%PDF')))
  })

  test('each refusal by its name; nothing of a refused press is kept', async () => {
    const asked = somebody()
    const before = (await documents()).length
    const page = new UploadedFile('a:b.pdf', Buffer.from('<html>'))
    assert.deepEqual(await add(asked, letter, page), { refused: 'wrong_kind:a b.pdf', field: 'files' })
    assert.deepEqual(await add(asked), { refused: 'choose_file', field: 'files' })
    assert.deepEqual(await add(asked, new UploadedFile('a.pdf', Buffer.alloc(0))), {
      invalid: { files: 'empty_file:a.pdf' },
    })
    assert.deepEqual(await add(asked, new UploadedFile('a.pdf', Buffer.alloc(0), true)), {
      invalid: { files: 'file_too_large:10:a.pdf' },
    })
    assert.deepEqual(await add(asked, ...Array.from({ length: 6 }, () => picture)), {
      invalid: { files: 'too_many_files:5' },
    })
    assert.equal((await documents()).length, before)
    assert.deepEqual(await names(asked), [])
  })

  test('presses at the same time never make more than five', async () => {
    const asked = somebody()
    await add(asked, letter)
    const presses = await Promise.all([
      add(asked, picture, picture, picture),
      add(asked, picture, picture, picture),
    ])
    assert.deepEqual(
      presses.map((each) => ('done' in each ? 'done' : 'refused' in each ? each.refused : 'other')).sort(),
      ['done', 'too_many_files:5'],
    )
    assert.equal((await unsent(asked)).length, 4)
  })

  test('one takes away one’s own, and another’s is not there', async () => {
    const [asked, other] = [somebody(), somebody()]
    await add(asked, letter)
    const [attachment] = await unsent(asked)
    const remove = (who: Asked) =>
      removeAttachmentOpenly.run(world.database, who, { attachmentId: attachment!.id }, () => '')
    await remove(other)
    assert.deepEqual(await names(asked), ['Brev.pdf'])
    const before = (await documents()).length
    await remove(asked)
    assert.deepEqual(await names(asked), [])
    assert.equal((await documents()).length, before - 1)
    assert.ok('done' in (await remove(asked)), 'again is no fault')
  })

  test('a session lost in the middle is asked to sign in', async () => {
    const signIn = { denied: 'sign_in' }
    const asked = somebody()
    assert.deepEqual(await addAttachments.run(world.database, asked, { files: [letter] }, () => ''), signIn)
    const attachmentId = '0b3a7c5e-1f44-4f2a-9a52-3d8b8d1f0a01'
    assert.deepEqual(await removeAttachment.run(world.database, asked, { attachmentId }, () => ''), signIn)
  })

  test('they follow who signs in on the way, and the newest stand', async () => {
    const [asked, mother] = [somebody(), world.asked('kari-mor')]
    await add(mother, picture)
    await add(asked, letter)
    await world.database.transaction('baerum', (db) =>
      takeOverDrafts(db, asked.draftOwner.key, mother.draftOwner.key, 'svar'),
    )
    assert.deepEqual(await names(mother), ['Brev.pdf'])
    assert.deepEqual(await names(asked), [])
  })

  test('what was not sent within its time is swept with its bytes; what was sent stays', async () => {
    const asked = somebody()
    const inquiryId = await writeInquiry(
      world.database,
      somebody(),
      { ...patient, senderKind: 'next_of_kin' },
      [letter],
    )
    await add(asked, letter, picture)
    const before = (await documents()).length
    const sweep = () =>
      makeTasks(
        {
          ...world,
          clock: { now: () => asked.now, refresh: async () => {}, stop: () => {} },
          log: pino({ level: 'silent' }),
          publicUrl: 'http://localhost',
        },
        connectionsFromEnvironment({}),
      ).sweep({})
    await sweep()
    assert.equal((await unsent(asked)).length, 2)
    await world.test.asOwner('baerum', (client) =>
      client.query(`update draft set ends_at = now() - interval '1 minute' where owner_key = $1`, [
        asked.draftOwner.key,
      ]),
    )
    await sweep()
    assert.deepEqual(await unsent(asked), [])
    assert.equal((await documents()).length, before - 2)
    const sent = await world.database.transaction('baerum', (db) => findAttachments(db, inquiryId))
    assert.deepEqual(
      sent.map((each) => [each.name, each.contentType, each.size, each.checked]),
      [['Brev.pdf', 'application/pdf', letter.bytes.length, null]],
    )
  })

  test('who clears the computer after sending takes nothing from the inquiry, and nobody can delete it', async () => {
    const asked = somebody()
    const inquiryId = await writeInquiry(world.database, asked, { ...patient, senderKind: 'next_of_kin' }, [
      letter,
    ])
    await world.database.transaction('baerum', (db) => removeAllDrafts(db, asked.draftOwner))
    const [attachment] = await world.database.transaction('baerum', (db) => findAttachments(db, inquiryId))
    assert.ok(attachment)
    await assert.rejects(
      world.database.transaction('baerum', (db) =>
        db.deleteFrom('attachment').where('id', '=', attachment.id).execute(),
      ),
      /a sent attachment is kept/,
    )
  })

  test('an inquiry that is passed on takes them along, once', async () => {
    const ward = world.asked('ward-fjord', { authority: 'fjordsykehuset' })
    const inquiryId = await writeInquiry(world.database, ward, patient, [letter, picture])
    const passed = await passOnInquiry.run(
      world.database,
      world.asked('unit-fjord', { authority: 'fjordsykehuset' }),
      { inquiryId, authorityTo: 'baerum', reason: 'Bor i Bærum.', agreesNow: 'yes' },
      () => '',
    )
    assert.ok('done' in passed, JSON.stringify(passed))
    const clock = { now: () => ward.now }
    const payload = { authorityId: 'fjordsykehuset', inquiryId }
    await carryInquiryOver({ database: world.database, clock }, payload)
    const kept = (await documents()).length
    await carryInquiryOver({ database: world.database, clock }, payload)
    assert.equal((await documents()).length, kept)
    await world.database.transaction('baerum', async (db) => {
      const { id } = await db
        .selectFrom('inquiry')
        .select('id')
        .where('originInquiryId', '=', inquiryId)
        .executeTakeFirstOrThrow()
      const attachments = await findAttachments(db, id)
      assert.deepEqual(
        attachments.map((each) => each.name),
        ['Brev.pdf', 'bilde.png'],
      )
      assert.deepEqual(await readAttachment(db, world.secrets, id, attachments[0]!.id), letter.bytes)
      assert.equal(await readAttachment(db, world.secrets, inquiryId, attachments[0]!.id), null)
    })
    const there = await world.database.transaction('fjordsykehuset', (db) => findAttachments(db, inquiryId))
    assert.equal(there.length, 2)
  })
})

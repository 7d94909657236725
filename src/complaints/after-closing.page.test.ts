import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../demo/test-app.ts'
import { testWorld } from '../../demo/test-world.ts'
import { closeCase } from '../cases/close-case.ts'
import { done, hanneAsks, openedCase } from '../cases/test/case-world.ts'
import { addToInquiry } from '../inquiries/add-to-inquiry.ts'

test('what a sender added stands on the case, and who complains of one closed is not told that an answer comes', async () => {
  const world = await testWorld()
  const app = await testApp(world)
  const caseId = await openedCase(world, hanneAsks)
  const { id: inquiryId } = await world.database.transaction('sandnes', (db) =>
    db.selectFrom('inquiry').select('id').where('caseId', '=', caseId).executeTakeFirstOrThrow(),
  )
  await done(world, addToInquiry, 'hanne', { inquiryId, text: 'Jeg fikk vedtak om avlastning i dag.' })
  const unit = await app.visitor(hanneAsks.handler)
  assert.ok(
    (await unit.get(`/sandnes/saker/${caseId}`)).body.includes('Jeg fikk vedtak om avlastning i dag.'),
  )

  const hanne = await app.visitor('hanne')
  const form = async () => (await hanne.get(`/sandnes/klage/manglende-svar/${caseId}`)).body
  assert.match(await form(), /Den er ikke avgjort ennå/)
  await done(world, closeCase, hanneAsks.handler, { caseId, ground: 'own_wish', reason: 'Etter ønske.' })
  const closed = await form()
  assert.match(closed, /Vi avsluttet den [^<]+ uten å avgjøre den/)
  assert.doesNotMatch(closed, /ikke avgjort ennå|svaret kommer innen/)
})

import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../../demo/test-world.ts'

interface WritingForm {
  act: string
  formKey: string
  field: string
}

/** The forms of a page in which one writes. */
function formsOf(html: string): WritingForm[] {
  return [...html.matchAll(/<form[\s\S]*?<\/form>/g)].flatMap(([form]) => {
    const value = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(form)?.[1] ?? ''
    const field = /<textarea[^>]* name="([^"]+)"/.exec(form)?.[1]
    return field ? [{ act: value('act'), formKey: value('formKey'), field }] : []
  })
}

describe('a page with several forms', () => {
  let world: TestWorld
  let app: TestApp
  let path: string

  before(async () => {
    world = await testWorld({ with: ['inquiries', 'cases'] })
    app = await testApp(world)
    const caseId = await world.test.asOwner('baerum', async (client) => {
      const { rows } = await client.query(
        `select c.id from case_file c join coordinating_unit u on u.authority_id = c.authority_id and u.id = c.unit_id
         join decision_draft d on d.authority_id = c.authority_id and d.case_id = c.id
         where c.authority_id = 'baerum' and d.state = 'for_approval' and u.gate = 'under_18' order by c.id limit 1`,
      )
      return rows[0].id as string
    })
    path = `/baerum/saker/${caseId}/avgjorelse`
  })

  test('shows again what was being written in each of them, also after one was not accepted', async () => {
    const writer = await app.visitor('leader-baerum')
    const forms = formsOf((await writer.get(path)).body)
    assert.ok(forms.length >= 2)
    const [first, second] = forms as [WritingForm, WritingForm]
    for (const [form, words] of [
      [first, 'Ord i det første skjemaet'],
      [second, 'Ord i det andre skjemaet'],
    ] as const) {
      const answer = await writer.post(`/baerum/utkast?til=${path}`, {
        act: form.act,
        formKey: form.formKey,
        [form.field]: words,
      })
      assert.equal(answer.statusCode, 204)
    }
    const shown = (await writer.get(path)).body
    assert.ok(shown.includes('Ord i det første skjemaet'))
    assert.ok(shown.includes('Ord i det andre skjemaet'))
    const refused = await writer.post(path, {
      act: first.act,
      formKey: first.formKey,
      [first.field]: `Sendt for langt: ${'x'.repeat(9000)}`,
    })
    assert.equal(refused.statusCode, 422)
    assert.ok(refused.body.includes('Sendt for langt'))
    assert.ok(refused.body.includes('Ord i det andre skjemaet'))
    const again = (await writer.get(path)).body
    assert.ok(
      again.includes('Sendt for langt'),
      'what was not accepted is kept, also when one goes elsewhere',
    )
    const other = await app.visitor('unit2-baerum')
    assert.ok(!(await other.get(path)).body.includes('Sendt for langt'))
  })

  test('keeps a child’s words when how it was heard is missing', async () => {
    const writer = await app.visitor('unit-baerum')
    const at = path.replace('/avgjorelse', '')
    const said = 'Jeg vil ha noen som kommer hjem til oss.'
    const refused = await writer.post(at, { act: 'recordChildView', childView: said, childHeard: '' })
    assert.equal(refused.statusCode, 422)
    assert.ok((await writer.get(at)).body.includes(said))
    const saved = await writer.post(at, {
      act: 'recordChildView',
      childView: said,
      childHeard: 'I en samtale.',
    })
    assert.equal(saved.statusCode, 303)
    assert.ok(!(await writer.get(at)).body.includes('Vi tok vare på det du skrev'))
  })

  test('sent after signing out in another tab, keeps its words for its writer, and for nobody else', async () => {
    const writer = await app.visitor('leader-baerum')
    const [form] = formsOf((await writer.get(path)).body) as [WritingForm]
    await writer.post('/logg-ut', {})
    const sent = await writer.post(path, {
      act: form.act,
      formKey: form.formKey,
      [form.field]: 'Ord fra en annen fane',
    })
    assert.match(String(sent.headers.location), /^\/logg-inn/)
    const kept = [...writer.cookies].filter(([name]) => name !== 'samvei')
    const other = await app.visitor('unit-baerum')
    for (const [name, value] of kept) other.cookies.set(name, value)
    assert.ok(!(await other.get(path)).body.includes('Ord fra en annen fane'))
    const again = await app.visitor('leader-baerum')
    for (const [name, value] of kept) again.cookies.set(name, value)
    assert.ok((await again.get(path)).body.includes('Ord fra en annen fane'))
  })
})

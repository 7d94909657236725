import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import type { PageContext } from '../platform/http/page.ts'
import { ProceduresLink } from './pages/procedures-link.tsx'

let world: TestWorld
let app: TestApp
before(async () => {
  world = await testWorld({ with: ['inquiries', 'cases', 'complaints'] })
  app = await testApp(world)
})

/** Where a case, its assessment and a complaint in it are worked on. */
async function pagesOf(authority: string): Promise<string[]> {
  const complaint = await world.database.transaction(authority, (db) =>
    db.selectFrom('complaint').select(['id', 'caseId']).orderBy('recordedAt').executeTakeFirstOrThrow(),
  )
  const file = `/${authority}/saker/${complaint.caseId}`
  return [file, `${file}/vurdering`, `/${authority}/klager/${complaint.id}`]
}

test('the authority’s own procedures are one press from the case, its assessment and a complaint', async () => {
  const leader = await app.visitor('leader-fjord')
  const link = '<a class="ds-link" href="/fjordsykehuset/arbeid/prosedyrer">Prosedyrer: slik gjør vi det</a>'
  for (const path of await pagesOf('fjordsykehuset')) {
    const { body, statusCode } = await leader.get(path)
    assert.equal(statusCode, 200, path)
    assert.ok(body.includes(link), path)
  }
})

test('each municipality says how it keeps what its page promises', async () => {
  for (const [who, authority, words] of [
    ['unit-baerum', 'baerum', 'To innganger: under og over 18 år'],
    ['unit-sandnes', 'sandnes', 'Oppnevn koordinator også når personen ikke vil ha plan'],
    ['unit-midt-troms', 'midt-troms', 'Ingen plan uten samtykke'],
  ] as const) {
    const { body } = await (await app.visitor(who)).get(`/${authority}/arbeid/prosedyrer`)
    assert.ok(body.includes(words), authority)
  }
})

test('where nothing is written down there is no link to it', () => {
  const { authority } = world.asked('unit-batsfjord')
  const ui = (procedures: typeof authority.settings.procedures) =>
    ({
      language: 'nb',
      authority: { ...authority, settings: { ...authority.settings, procedures } },
    }) as PageContext
  const shown = (of: PageContext) => renderToStaticMarkup(createElement(ProceduresLink, { ui: of }))
  assert.equal(shown(ui([])), '')
  assert.match(shown(ui(authority.settings.procedures)), /\/batsfjord\/arbeid\/prosedyrer/)
})

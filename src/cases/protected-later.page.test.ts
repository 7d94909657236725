import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../demo/test-app.ts'
import { testWorld } from '../../demo/test-world.ts'
import { changePerson } from '../people/index.ts'

test('[withheld-from-parent] a child protected after both parents opened the decision: the case says what was, and what is', async () => {
  const world = await testWorld({ with: ['inquiries', 'cases'] })
  const unit = await (await testApp(world)).visitor('unit-baerum')
  const ada = world.ids.person.ada
  const caseId = await world.database.transaction('baerum', async (db) => {
    const of = db.selectFrom('decision').select('caseId').where('personId', '=', ada)
    return (await of.executeTakeFirstOrThrow()).caseId
  })
  const page = async (language = 'nb') => {
    await unit.get(`/sprak/${language}?til=/baerum`)
    return (await unit.get(`/baerum/saker/${caseId}`)).body
  }
  assert.match(await page(), /Ingenting er holdt tilbake for Kari[^<]+Ola/)
  await world.database.transaction('baerum', (db) =>
    changePerson(db, ada, {
      addressProtection: 'strictly_confidential',
      addressProtectionSource: 'population_register',
    }),
  )
  for (const [language, untrue, said] of [
    [
      'nb',
      [
        /Ingen har fått avgjørelsen digitalt/,
        /Registrer en forelder/,
        /Kontroller foreldreansvaret/,
        /Ingenting er holdt tilbake/,
      ],
      /Ingen får brev eller varsler digitalt nå/,
    ],
    [
      'nn',
      [/Ingen har fått avgjerda digitalt/, /Registrer ein forelder/, /Ingenting er halde tilbake/],
      /Ingen får brev eller varsel digitalt no/,
    ],
    [
      'en',
      [/Nobody has received the decision/, /Record a parent/, /Nothing is withheld from/],
      /Nobody gets letters or notices digitally now/,
    ],
  ] as const) {
    const body = await page(language)
    for (const each of untrue) assert.doesNotMatch(body, each)
    assert.match(body, said)
    assert.match(body, /Kari Solstrålevik/)
  }
})

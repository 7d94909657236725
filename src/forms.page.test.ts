import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { fieldsOf, five, nasty, pagesWithActs, type ShownForms, shownForms } from '../demo/shown-forms.ts'
import type { Visitor } from '../demo/test-app.ts'
import { routes } from './routes.ts'

// Nothing anybody sends makes the service fall: odd values in every form and every address. One at a time: odd-values.page.test.ts.

describe('every form', () => {
  let shown: ShownForms

  before(async () => {
    shown = await shownForms()
  })

  test('in which one writes at length saves as one types', () => {
    const losing = [...shown.forms].filter(([, { losesWords }]) => losesWords)
    assert.deepEqual(
      losing.map(([form]) => form),
      [],
    )
  })

  test('is on a page where each heading has something under it', () => {
    assert.deepEqual([...shown.hollow], [])
  })

  for (const who of five) {
    test(`takes every odd value there is from ${who}, and so do the addresses`, async () => {
      const { forms, paths, visitorOf } = shown
      const visitor = await visitorOf(who)
      const pushed = new Set<string>()
      for (const { spec } of routes) {
        for (const odd of ['x', '%27', '%00', 'a'.repeat(150)]) {
          const { statusCode } = await visitor.get(paths.get(spec.path)![0]!.replace(/[0-9a-f-]{36}/g, odd))
          assert.ok(statusCode < 500, `GET ${spec.path} with ${odd.slice(0, 10)}: ${statusCode}`)
        }
      }
      for (const { path: route, acts } of pagesWithActs) {
        const known = acts.flatMap((act) => forms.get(`${route} ${act}`) ?? [])
        for (const act of [...acts, 'constructor', '']) {
          const form = forms.get(`${route} ${act}`)
          const path = form?.path ?? paths.get(route)![0]!
          const fields = form ? fieldsOf(form) : [...new Set(known.flatMap(fieldsOf))]
          for (const value of await pushAll(visitor, path, act, fields.length > 0 ? fields : ['text']))
            pushed.add(`${route} ${act} ${value}`)
        }
      }
      const acts = pagesWithActs.reduce((sum, page) => sum + page.acts.length + 2, 0)
      assert.equal(pushed.size, acts * nasty.length, 'each act has had each odd value')
    })
  }

  /** As few forms as hold every odd value, one in each field, and one with two of everything. @returns what was sent */
  async function pushAll(visitor: Visitor, path: string, act: string, fields: string[]): Promise<number[]> {
    const sent = new Set<number>()
    const rounds = Math.ceil(nasty.length / fields.length)
    for (let round = 0; round <= rounds; round++) {
      const form = Object.fromEntries(
        fields.map((field, at): [string, string | string[]] => {
          const value = (round * fields.length + at) % nasty.length
          if (round === rounds) return [field, ['a', 'b']]
          sent.add(value)
          return [field, nasty[value]!]
        }),
      )
      const { statusCode } = await visitor.post(path, { ...form, act })
      assert.ok(statusCode < 500, `${path} ${act}: ${statusCode} for ${JSON.stringify(form).slice(0, 300)}`)
    }
    return [...sent]
  }
})

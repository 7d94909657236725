import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../demo/base/demo-actor.ts'
import { formsOfPage } from '../demo/forms-of-page.ts'
import { pathsOfPages } from '../demo/paths-of-pages.ts'
import { type TestApp, testApp, type Visitor } from '../demo/test-app.ts'
import { wholeTestWorld } from '../demo/whole-test-world.ts'
import { routes } from './routes.ts'

// Nothing anybody sends makes the service fall: odd values in every form and every address.

const here = 'baerum'

const nasty = [
  '',
  'x'.repeat(100_000),
  '\u0000\u0008',
  '<script>alert(1)</script>',
  "'; drop table person; --",
  '31.02.2026',
  '-1',
  '00000000-0000-4000-8000-000000000000',
  '99999999999',
  '😀'.repeat(500),
  '{"a":1}',
  '../../etc/passwd',
  '%00',
  'NaN',
  '\ud800',
]

type Who = ActorKey | 'nobody'

/** Those who can do most: nobody, a parent, the unit, a coordinator, a participant. */
const five: Who[] = ['nobody', 'kari-mor', 'unit-baerum', 'child-coordinator-baerum', 'teacher-baerum']
/** Those who are shown the other forms. */
const more: Who[] = [
  'leader-baerum',
  'leila-mor',
  'mette-mor',
  'berit',
  'silje-gravid',
  'coordinator-baerum',
  'nav-baerum',
]

/** What ends things comes last, so that there is something left to send forms about. */
const ending = /close|cancel|end|withdraw|decline|refuse|forget|remove|issue|share|hold/i

interface Found {
  route: string
  act: string
  who: Who
  path: string
  fields: Record<string, string[]>
  losesWords: boolean
}

const pagesWithActs = routes.flatMap((route) =>
  route.kind === 'page' && route.spec.acts
    ? [{ path: route.spec.path, acts: Object.keys(route.spec.acts) }]
    : [],
)

describe('every form', () => {
  let app: TestApp
  let paths: Map<string, string[]>
  const visitors = new Map<Who, Visitor>()
  const forms = new Map<string, Found>()
  /** Pages with a heading and nothing under it. */
  const hollow = new Set<string>()

  async function visitorOf(who: Who): Promise<Visitor> {
    const visitor = visitors.get(who) ?? (await app.visitor(who))
    visitors.set(who, visitor)
    return visitor
  }

  before(async () => {
    const world = await wholeTestWorld()
    app = await testApp(world)
    paths = await pathsOfPages(world, here, 12)
    for (const page of pagesWithActs) for (const who of [...five, ...more]) await findForms(page, who)
  })

  async function findForms({ path: route, acts }: (typeof pagesWithActs)[number], who: Who): Promise<void> {
    for (const path of paths.get(route)!) {
      if (acts.every((act) => forms.has(`${route} ${act}`))) return
      const { statusCode, body } = await (await visitorOf(who)).get(path)
      if (statusCode !== 200) continue
      for (const [, heading] of body.matchAll(/<h[23][^>]*>([^<]*)<\/h[23]><\/div><\/section>/g))
        hollow.add(`${who} ${route}: ${heading}`)
      for (const { act, fields, isLong, isKept, takesFiles } of formsOfPage(body)) {
        const losesWords = isLong && !isKept && !takesFiles
        if (acts.includes(act) && !forms.has(`${route} ${act}`))
          forms.set(`${route} ${act}`, { route, act, who, path, fields, losesWords })
      }
    }
  }

  test('in which one writes at length saves as one types', () => {
    const losing = [...forms].filter(([, { losesWords }]) => losesWords)
    assert.deepEqual(
      losing.map(([form]) => form),
      [],
    )
  })

  test('is on a page where each heading has something under it', () => {
    assert.deepEqual([...hollow], [])
  })

  test('that is shown takes one odd value at a time in any of its fields, the others as they were', async (t) => {
    const pushed = new Set<string>()
    const found = [...forms.values()].sort((a, b) => Number(ending.test(a.act)) - Number(ending.test(b.act)))
    const count = (form: Found) => fieldsOf(form).length
    t.diagnostic(`${found.length} forms, ${found.reduce((sum, form) => sum + count(form), 0)} fields`)
    t.diagnostic(
      `not shown: ${pagesWithActs
        .flatMap(({ path, acts }) => acts.map((act) => `${path} ${act}`))
        .filter((each) => !forms.has(each))
        .join('; ')}`,
    )
    for (const form of found) {
      const visitor = await visitorOf(form.who)
      for (const field of fieldsOf(form)) {
        for (const [at, odd] of nasty.entries()) {
          const { statusCode } = await visitor.post(form.path, { ...plausible(form.fields), [field]: odd })
          assert.ok(
            statusCode < 500,
            `${form.path} ${form.act}, ${field}: ${statusCode} for ${odd.slice(0, 30)}`,
          )
          pushed.add(`${form.route} ${form.act} ${field} ${at}`)
        }
      }
    }
    const all = found.reduce((sum, form) => sum + count(form) * nasty.length, 0)
    assert.equal(pushed.size, all, 'each field of each form has had each odd value')
    assert.ok(found.length >= 60, `${found.length} forms were shown`)
  })

  for (const who of five) {
    test(`takes every odd value there is from ${who}, and so do the addresses`, async () => {
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

const fieldsOf = ({ fields }: Found) =>
  Object.keys(fields).filter((name) => name !== 'act' && name !== 'submissionId')

/** What is not a day or a time is written in, and the version is left out: else the first that is taken makes the rest stale. */
function plausible(fields: Found['fields']): Record<string, string[]> {
  const { version: _, submissionId: __, ...rest } = fields
  return Object.fromEntries(
    Object.entries(rest).map(([name, values]) => [
      name,
      values.length === 1 && values[0] === '' && !/date|day|deadline|from|until|period|revision/i.test(name)
        ? ['Noe å skrive']
        : values,
    ]),
  )
}

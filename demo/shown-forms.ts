import { routes } from '../src/routes.ts'
import type { ActorKey } from './base/demo-actor.ts'
import { formsOfPage } from './forms-of-page.ts'
import { pathsOfPages } from './paths-of-pages.ts'
import { testApp, type Visitor } from './test-app.ts'
import { wholeTestWorld } from './whole-test-world.ts'

// For tests of what is sent: every form the service shows to those who can do most, in the whole test world.

const here = 'baerum'

type Who = ActorKey | 'nobody'

/** Those who can do most: nobody, a parent, the unit, a coordinator, a participant. */
export const five: Who[] = ['nobody', 'kari-mor', 'unit-baerum', 'child-coordinator-baerum', 'teacher-baerum']
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

/** What is typed to make things fall. */
export const nasty = [
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

export interface ShownForm {
  route: string
  act: string
  who: Who
  path: string
  fields: Record<string, string[]>
  losesWords: boolean
}

export const pagesWithActs = routes.flatMap((route) =>
  route.kind === 'page' && route.spec.acts
    ? [{ path: route.spec.path, acts: Object.keys(route.spec.acts) }]
    : [],
)

export interface ShownForms {
  /** By route and act. */
  forms: Map<string, ShownForm>
  /** Pages with a heading and nothing under it. */
  hollow: Set<string>
  /** Addresses of each page. */
  paths: Map<string, string[]>
  visitorOf(who: Who): Promise<Visitor>
}

/** Asks for every page that has acts until each of its forms has been shown to somebody. */
export async function shownForms(): Promise<ShownForms> {
  const world = await wholeTestWorld()
  const app = await testApp(world)
  const paths = await pathsOfPages(world, here, 12)
  const visitors = new Map<Who, Visitor>()
  const forms = new Map<string, ShownForm>()
  const hollow = new Set<string>()

  async function visitorOf(who: Who): Promise<Visitor> {
    const visitor = visitors.get(who) ?? (await app.visitor(who))
    visitors.set(who, visitor)
    return visitor
  }

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

  for (const page of pagesWithActs) for (const who of [...five, ...more]) await findForms(page, who)
  return { forms, hollow, paths, visitorOf }
}

/** What one fills in. */
export const fieldsOf = ({ fields }: ShownForm): string[] =>
  Object.keys(fields).filter((name) => name !== 'act' && name !== 'submissionId')

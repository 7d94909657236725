import { z } from 'zod'
import type { Asked } from '../platform/asked.ts'
import { choice } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findHeadings, type PlanHeading } from './heading-store.ts'
import { headingOf } from './plan-template.ts'
import { type TextKey, textKeys } from './things.ts'

/** Above one text of the plan: what stands, what is common, and what stood before. */
export interface HeadingShown {
  key: TextKey
  /** The authority's own words that are used; null: the common ones. */
  own: { heading: string; help: string } | null
  common: { heading: string; help: string }
  /** 0: never worded here. */
  version: number
  /** The authority's own of before, the newest first; without the one that is used. */
  before: PlanHeading[]
}

const list = (versions: readonly PlanHeading[], asked: Pick<Asked, 'authority' | 'language'>) =>
  textKeys.map((key): HeadingShown => {
    const [newest, ...older] = versions.filter((each) => each.key === key)
    const { label, hint } = headingOf(key, withoutOwn, asked.language)
    const set = asked.authority.settings.planTemplate?.headings[key] ?? null
    const own = newest ? (newest.heading ? { heading: newest.heading, help: newest.help } : null) : set
    return {
      key,
      own,
      common: { heading: label, help: hint },
      version: newest?.version ?? 0,
      before: older.filter(({ heading }) => heading !== ''),
    }
  })

const withoutOwn = { settings: {} }

/** The headings of the plan, for whoever keeps them. */
export const getPlanHeadings = query({
  act: acts.keepTemplate,
  logAs: 'list',
  input: z.object({}),
  about: async () => ({}),
  read: async ({ db, authorityId, authority, language }) =>
    list(await findHeadings(db, authorityId), { authority, language }),
  sees: () => [], // words, and nobody
})

/** One of them. */
export const getPlanHeading = query({
  act: acts.keepTemplate,
  input: z.object({ headingKey: choice(textKeys) }),
  about: async () => ({}),
  read: async ({ input, db, authorityId, authority, language }) =>
    list(await findHeadings(db, authorityId), { authority, language }).find(
      ({ key }) => key === input.headingKey,
    ) ?? null,
  sees: () => [], // words, and nobody
})

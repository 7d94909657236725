import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { SectionNav } from '../../ui/index.ts'
import { homeTexts } from '../texts/index.ts'

/** The day, one's people, one's activities. */
export function WorkNav({ ui }: { ui: PageContext }): ReactElement {
  const t = homeTexts[ui.language].work.nav
  const at = `/${ui.authority.id}/arbeid`
  const parts = [
    [at, t.day],
    [`${at}/personer`, t.people],
    [`${at}/tiltak`, t.activities],
  ] as const
  return (
    <SectionNav
      label={t.label}
      links={parts.map(([href, text]) => ({ href, text, current: ui.path === href }))}
    />
  )
}

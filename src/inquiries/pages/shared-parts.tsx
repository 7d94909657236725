import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Button, Details } from '../../ui/index.ts'
import { type Part, parts } from '../answers.ts'
import { inquiryTexts } from '../texts/index.ts'

/** «I share this computer»: clears what is being written here. */
export function SharedComputer({ ui }: { ui: PageContext }): ReactElement {
  const t = inquiryTexts[ui.language].shared
  return (
    <Details summary={t.title}>
      <p>{t.text}</p>
      <form method="post" action={`/${ui.authority.id}/utkast/slett`}>
        <Button variant="secondary">{t.button}</Button>
      </form>
    </Details>
  )
}

/** How far one has come. */
export function HowFar({ part, ui }: { part: Part; ui: PageContext }): ReactElement {
  const t = inquiryTexts[ui.language]
  return <p className="sv-over">{t.partOf(parts.indexOf(part) + 1, parts.length, t.parts[part])}</p>
}

const words = {
  nb: ['én uke', 'to uker', 'tre uker', 'fire uker'],
  nn: ['éi veke', 'to veker', 'tre veker', 'fire veker'],
  en: ['one week', 'two weeks', 'three weeks', 'four weeks'],
}
const rest = { nb: 'uker', nn: 'veker', en: 'weeks' }

/** «fire uker»: the longest the authority has promised. */
export function promiseOf(ui: PageContext): string {
  const { answerWeeks } = ui.authority.settings
  return words[ui.language][answerWeeks - 1] ?? `${answerWeeks} ${rest[ui.language]}`
}

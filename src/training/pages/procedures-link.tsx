import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { trainingTexts } from '../texts/index.ts'

/** From where the work is done to how the authority does it. Nothing where it has written nothing down. */
export function ProceduresLink({ ui }: { ui: PageContext }): ReactElement | null {
  const { authority, language } = ui
  if (!authority.settings.procedures.length) return null
  return (
    <p>
      <a className="ds-link" href={`/${authority.id}/arbeid/prosedyrer`}>
        {trainingTexts[language].procedures.link}
      </a>
    </p>
  )
}

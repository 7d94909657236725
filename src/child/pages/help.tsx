import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Button, Picture } from '../../ui/index.ts'
import { childTexts } from '../texts/index.ts'

/** At the foot of each of the child's pages: whom to call, at any hour. */
export function Help({ ui }: { ui: PageContext }): ReactElement {
  const t = childTexts[ui.language].help
  const { name, phone } = ui.authority.settings.childHelpline
  return (
    <section className="sv-child-help" data-read>
      <h2 className="sv-h3">
        <Picture name="listen" /> {t.title}
      </h2>
      <p>
        <a className="ds-link sv-child-call" href={`tel:${phone.replaceAll(' ', '')}`}>
          {t.call(phone)}
        </a>{' '}
        {t.who(name)}
      </p>
      <p>{t.danger}</p>
    </section>
  )
}

/** The way out, at the foot too: for a child who came in by a code. From a form one writes in, what is typed comes along. */
export function Leave({ ui, form }: { ui: PageContext; form?: string }): ReactElement | null {
  if (ui.actor.kind !== 'door') return null
  if (form)
    return (
      <p>
        <Button variant="secondary" icon="leave" form={form} name="button" value="ferdig">
          {childTexts[ui.language].help.leave}
        </Button>
      </p>
    )
  return (
    <form method="post" action={`/logg-ut?virksomhet=${ui.authority.id}`}>
      <Button variant="secondary" icon="leave">
        {childTexts[ui.language].help.leave}
      </Button>
    </form>
  )
}

import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { DataTable, Section } from '../../ui/index.ts'
import type { JointController } from '../municipalities-store.ts'
import { controllerOf, type Sharing, sharings } from '../rules/who-controls.ts'
import { controlTexts } from '../texts/index.ts'
import { Sources } from './shared-parts.tsx'

/** Who is controller of what, and of what together with whom. */
export function WhoControls(props: { ui: PageContext; joint: readonly JointController[] }): ReactElement {
  const { ui, joint } = props
  const t = controlTexts[ui.language]
  const here = ui.authority.name
  const said = (sharing: Sharing): string => {
    const { who, together } = controllerOf(sharing, joint)
    const alone = t.who[who](here)
    if (!together.length) return alone
    return t.jointWith(
      alone,
      together.map(({ name }) => name),
    )
  }
  return (
    <>
      <Section title={t.title} id="personopplysninger">
        <p>{t.text}</p>
        <DataTable
          caption={t.title}
          hideCaption
          rows={sharings}
          rowKey={(sharing) => sharing}
          columns={[
            { head: t.columns.what, cell: (sharing) => t.sharings[sharing], rowHead: true },
            { head: t.columns.who, cell: said },
          ]}
        />
        <Sources ui={ui} law={t.law} />
      </Section>
      {joint.map(({ id, name, contact, agreement }) => (
        <Section key={id} title={t.jointTitle(here, name)}>
          {t.jointText.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>
            {t.jointContact(contact)}
            {agreement && (
              <>
                {' · '}
                <a className="ds-link" href={agreement}>
                  {t.jointAgreement}
                </a>
              </>
            )}
          </p>
        </Section>
      ))}
    </>
  )
}

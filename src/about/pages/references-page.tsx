import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { ActionBar, Alert, EmptyState, Facts, LinkButton, PageHeading, Status } from '../../ui/index.ts'
import { getReferences, type References } from '../find-references.ts'
import type { PlanReference } from '../reference-store.ts'
import { beforeTexts } from '../texts/before.ts'
import { referenceTexts } from '../texts/references.ts'
import { isSelf } from './names.ts'

/** Which other plans there are, and who keeps them: pointed to, never copied. */
export const referencesPage = page({
  path: '/:authority/koordinering/:personId/andre-planer',
  query: getReferences,
  live: true,
  title: (_, ui) => referenceTexts[ui.language].title,
  view: (shown, ui) => <ReferencesView shown={shown} ui={ui} />,
})

function ReferencesView({ shown, ui }: { shown: References; ui: PageContext }): ReactElement {
  const t = referenceTexts[ui.language]
  const { person, references, mayWrite } = shown
  return (
    <>
      <CoordinationNav
        ui={ui}
        personId={person.id}
        planId={shown.planId}
        current="references"
        relation={shown.relation}
        sections={shown.sections}
      />
      <PageHeading title={t.title} lead={isSelf(shown.relation) ? t.leadSelf : t.lead(person.givenName)} />
      {shown.isShielded && <Alert>{t.shielded}</Alert>}
      {references.length === 0 && !shown.isShielded && (
        <EmptyState title={t.empty}>{mayWrite && t.emptyText}</EmptyState>
      )}
      {references.map((reference) => (
        <OneReference key={reference.id} of={reference} mayWrite={mayWrite} ui={ui} />
      ))}
      {shown.mayReadBefore && references.some(({ version }) => version > 1) && (
        <p>
          <a className="ds-link" href={`${ui.path}/for`}>
            {beforeTexts[ui.language].link}
          </a>
        </p>
      )}
      {mayWrite && (
        <ActionBar>
          <LinkButton href={`${ui.path}/ny`} variant={references.length ? 'secondary' : 'primary'}>
            {t.add}
          </LinkButton>
        </ActionBar>
      )}
    </>
  )
}

function OneReference(props: { of: PlanReference; mayWrite: boolean; ui: PageContext }): ReactElement {
  const { of, mayWrite, ui } = props
  const t = referenceTexts[ui.language]
  const day = of.validUntil && longDate(ui.language, of.validUntil)
  const isPast = of.validUntil !== null && of.validUntil < ui.today
  return (
    <div className="sv-person">
      <h2 className="sv-h3">{t.kinds[of.kind]}</h2>
      {of.title && <p>{of.title}</p>}
      {of.isEnded ? (
        <Status kind="stopped">{t.ended}</Status>
      ) : (
        day && <Status kind={isPast ? 'needs-you' : 'done'}>{isPast ? t.past(day) : t.until(day)}</Status>
      )}
      <Facts
        items={[
          { term: t.holder, value: of.holder },
          { term: t.place, value: of.place },
        ]}
      />
      {mayWrite && (
        <p>
          <a className="ds-link" href={`${ui.path}/${of.id}`}>
            {t.change}
            <span className="ds-sr-only">
              : {t.kinds[of.kind]}, {of.holder}
            </span>
          </a>
        </p>
      )}
    </div>
  )
}

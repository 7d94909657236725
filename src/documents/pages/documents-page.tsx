import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { ActionBar, Alert, Details, EmptyState, LinkButton, PageHeading, Section } from '../../ui/index.ts'
import { type Documents, getDocuments, type SeenDocument } from '../find-documents.ts'
import { documentTexts } from '../texts/index.ts'
import { DocumentFacts, DocumentReceipt, doneInWords } from './document-words.tsx'

/** The documents of the plan, as far as the reader may see them. */
export const documentsPage = page({
  path: '/:authority/plan/:planId/dokumenter',
  query: getDocuments,
  live: true,
  title: (_, ui) => documentTexts[ui.language].title,
  view: (shown, ui) => <DocumentsView shown={shown} ui={ui} />,
})

interface Props {
  shown: Documents
  ui: PageContext
}

function DocumentsView({ shown, ui }: Props): ReactElement {
  const t = documentTexts[ui.language]
  const { person, documents, mayAdd } = shown
  const standing = documents.filter(({ withdrawn }) => !withdrawn)
  const out = documents.filter(({ withdrawn }) => withdrawn)
  return (
    <>
      <CoordinationNav
        ui={ui}
        personId={person.id}
        planId={shown.planId}
        current="documents"
        relation={shown.relation}
        sections={shown.sections}
      />
      <PageHeading title={t.title} lead={t.lead} />
      <DocumentReceipt ui={ui} />
      {shown.isShielded && <Alert>{t.shielded}</Alert>}
      {shown.isEnded && <Alert>{t.ended}</Alert>}
      {!shown.isEnded && shown.lacksConsent && <Alert>{t.lacksConsent}</Alert>}
      {mayAdd && standing.length > 0 && (
        <ActionBar>
          <LinkButton href={`${ui.path}/nytt`} icon="plus">
            {t.add}
          </LinkButton>
        </ActionBar>
      )}
      {standing.length === 0 && !shown.isShielded && (
        <EmptyState
          title={t.empty}
          action={mayAdd ? <LinkButton href={`${ui.path}/nytt`}>{t.add}</LinkButton> : undefined}
        >
          {mayAdd && t.emptyText}
        </EmptyState>
      )}
      {standing.map((document) => (
        <OneDocument key={document.id} document={document} shown={shown} ui={ui} />
      ))}
      {out.length > 0 && (
        <Section title={t.out} id="tatt-ut">
          <p>{t.outText}</p>
          {out.map((document) => (
            <OneOut key={document.id} document={document} shown={shown} ui={ui} />
          ))}
        </Section>
      )}
    </>
  )
}

function OneDocument({ document, shown, ui }: Props & { document: SeenDocument }): ReactElement {
  const t = documentTexts[ui.language]
  const { id, title, kind, fileVersion, mayChange } = document
  return (
    <div className="sv-person">
      <h2 className="sv-h3">{title}</h2>
      <p>{t.kinds[kind]}</p>
      <DocumentFacts document={document} shown={shown} ui={ui} />
      <ActionBar>
        <LinkButton href={`${ui.path}/${id}/fil/${fileVersion}`} variant="secondary" download>
          {t.fetch}
          <span className="ds-sr-only">: {title}</span>
        </LinkButton>
        <a className="ds-link" href={`${ui.path}/${id}`}>
          {mayChange && shown.mayAdd ? t.change : t.seeMore}
          <span className="ds-sr-only">: {title}</span>
        </a>
      </ActionBar>
    </div>
  )
}

function OneOut({ document, shown, ui }: Props & { document: SeenDocument }): ReactElement {
  const t = documentTexts[ui.language]
  const { id, title, kind, withdrawn } = document
  return (
    <Details summary={`${title} (${t.kinds[kind].toLowerCase()})`} id={`ut-${id}`}>
      <p>{t.outBy(doneInWords(withdrawn!, { shown, ui }))}</p>
      <p>{t.outReason(withdrawn!.reason)}</p>
      <p>
        <a className="ds-link" href={`${ui.path}/${id}`}>
          {t.seeMore}
          <span className="ds-sr-only">: {title}</span>
        </a>
      </p>
    </Details>
  )
}

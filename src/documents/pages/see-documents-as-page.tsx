import type { ReactElement } from 'react'
import { planTexts } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { Alert, BackLink, EmptyState, PageHeading, WithoutLinks } from '../../ui/index.ts'
import { type DocumentsSeenAs, seeDocumentsAs } from '../see-documents-as.ts'
import { documentTexts } from '../texts/index.ts'
import { DocumentFacts } from './document-words.tsx'

/** The documents as another sees them: to be read, and nothing else. */
export const seeDocumentsAsPage = page({
  path: '/:authority/plan/:planId/se-som/:whoId/dokumenter',
  query: seeDocumentsAs,
  title: (shown, { language }) => documentTexts[language].seenAs.title(nameOf(shown, language)),
  view: (shown, ui) => <SeenAsView shown={shown} ui={ui} />,
})

const nameOf = ({ looker }: DocumentsSeenAs, language: PageContext['language']) =>
  looker.isNamed ? looker.name : planTexts[language].seeAs.unnamed(looker.name)

function SeenAsView({ shown, ui }: { shown: DocumentsSeenAs; ui: PageContext }): ReactElement {
  const t = documentTexts[ui.language]
  const name = nameOf(shown, ui.language)
  const { person, documents, theirRelation } = shown
  return (
    <>
      <BackLink href={ui.path.replace(/\/dokumenter$/, '')}>
        {planTexts[ui.language].seeAs.titleOf(name)}
      </BackLink>
      <PageHeading title={t.seenAs.title(name)} />
      {documents.length === 0 || !theirRelation ? (
        <EmptyState title={t.seenAs.nothing(name)} />
      ) : (
        <>
          <Alert>{t.seenAs.text}</Alert>
          <WithoutLinks>
            {documents.map((document) => (
              <div key={document.id} className="sv-person">
                <h2 className="sv-h3">{document.title}</h2>
                <p>{[t.kinds[document.kind], document.withdrawn && t.out].filter(Boolean).join('. ')}</p>
                <DocumentFacts document={document} shown={{ person, relation: theirRelation }} ui={ui} />
              </div>
            ))}
          </WithoutLinks>
        </>
      )}
    </>
  )
}

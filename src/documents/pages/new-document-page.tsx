import type { ReactElement } from 'react'
import { readersInWords } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { BackLink, Form, PageHeading, SubmitButton } from '../../ui/index.ts'
import { type Documents, getDocumentsToAdd } from '../find-documents.ts'
import { documentTexts } from '../texts/index.ts'
import { documentLimits } from '../things.ts'
import { addDocument } from '../write-document.ts'
import { DocumentFields, sentences, toListAfter } from './document-words.tsx'

export const newDocumentPage = page({
  path: '/:authority/plan/:planId/dokumenter/nytt',
  query: getDocumentsToAdd,
  acts: { add: { command: addDocument, next: toListAfter('lagt-til') } },
  uploads: documentLimits,
  autosave: true,
  hints: 'documents',
  live: true,
  sentences,
  title: (_, ui) => documentTexts[ui.language].newTitle,
  view: (shown, ui) => <NewView shown={shown} ui={ui} />,
})

function NewView({ shown, ui }: { shown: Documents; ui: PageContext }): ReactElement {
  const t = documentTexts[ui.language]
  return (
    <>
      <BackLink href={ui.path.replace(/\/nytt$/, '')}>{t.back}</BackLink>
      <PageHeading title={t.newTitle} lead={t.newLead} />
      {shown.readers && (
        <p className="sv-paragraph">{readersInWords(shown.readers, ui.language, { all: true })}</p>
      )}
      <Form
        {...ui.form('add')}
        upload
        label={t.newTitle}
        readers={shown.readers ? readersInWords(shown.readers, ui.language) : undefined}
      >
        <DocumentFields ui={ui} />
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
    </>
  )
}

import type { ReactElement } from 'react'
import { readersInWords } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Button,
  Form,
  LinkButton,
  PageHeading,
  Section,
  SubmitButton,
  TextField,
} from '../../ui/index.ts'
import { getDocument, type OneDocument } from '../find-documents.ts'
import { documentTexts } from '../texts/index.ts'
import { documentLimits } from '../things.ts'
import { changeDocument, takeInDocument, withdrawDocument } from '../write-document.ts'
import {
  DocumentFacts,
  DocumentFields,
  doneInWords,
  fileInWords,
  sentences,
  toList,
} from './document-words.tsx'

/** One document: the file, the files before it, and what can be done with it. */
export const documentPage = page({
  path: '/:authority/plan/:planId/dokumenter/:planDocumentId',
  query: getDocument,
  acts: {
    change: { command: changeDocument, next: toList },
    withdraw: { command: withdrawDocument, next: toList },
    takeIn: { command: takeInDocument, next: toList },
  },
  uploads: documentLimits,
  autosave: true,
  hints: 'documents',
  live: true,
  sentences,
  title: ({ document }) => document.title,
  view: (shown, ui) => <DocumentView shown={shown} ui={ui} />,
})

interface Props {
  shown: OneDocument
  ui: PageContext
}

function DocumentView({ shown, ui }: Props): ReactElement {
  const t = documentTexts[ui.language]
  const { document } = shown
  const mayWrite = shown.mayAdd && document.mayChange
  return (
    <>
      <BackLink href={toList(shown, { authorityId: ui.authority.id })}>{t.back}</BackLink>
      <PageHeading title={document.title} lead={t.kinds[document.kind]} />
      {document.withdrawn && (
        <Alert kind="warning" title={t.isOut}>
          {t.outBy(doneInWords(document.withdrawn, { shown, ui }))} {t.outReason(document.withdrawn.reason)}
        </Alert>
      )}
      <DocumentFacts document={document} shown={shown} ui={ui} />
      <ActionBar>
        <LinkButton href={`${ui.path}/fil/${document.fileVersion}`} variant="secondary" download>
          {t.fetch}
        </LinkButton>
      </ActionBar>
      {shown.readers && !document.withdrawn && (
        <p className="sv-paragraph">{readersInWords(shown.readers, ui.language, { all: true })}</p>
      )}
      <Before shown={shown} ui={ui} />
      {mayWrite && (document.withdrawn ? <TakeIn shown={shown} ui={ui} /> : <Change shown={shown} ui={ui} />)}
    </>
  )
}

function Before({ shown, ui }: Props): ReactElement | null {
  const t = documentTexts[ui.language]
  const { before } = shown.document
  if (before.length === 0) return null
  return (
    <Section title={t.before} id="foer">
      <p>{t.beforeText}</p>
      <ul className="sv-files">
        {before.map((each) => (
          <li key={each.fileVersion}>
            <a className="ds-link" href={`${ui.path}/fil/${each.fileVersion}`} download>
              {doneInWords(each, { shown, ui })} ({fileInWords(each.contentType, each.size, ui)})
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Change({ shown, ui }: Props): ReactElement {
  const t = documentTexts[ui.language]
  const { document } = shown
  const { version } = document
  const readers = shown.readers ? readersInWords(shown.readers, ui.language) : undefined
  return (
    <>
      <Section title={t.changeTitle} id="endre">
        <Form {...ui.form('change', { version })} upload label={t.changeTitle} readers={readers}>
          <DocumentFields document={document} ui={ui} />
          <SubmitButton>{t.saveChange}</SubmitButton>
        </Form>
      </Section>
      <Section title={t.withdraw} id="ta-ut">
        <p>{t.withdrawText}</p>
        <Form {...ui.form('withdraw', { version })} label={t.withdraw} readers={readers}>
          <TextField name="reason" label={t.reasonLabel} hint={t.reasonHint} maxLength={300} />
          <Button variant="secondary">{t.withdraw}</Button>
        </Form>
      </Section>
    </>
  )
}

function TakeIn({ shown, ui }: Props): ReactElement {
  const t = documentTexts[ui.language]
  return (
    <Form {...ui.form('takeIn', { version: shown.document.version })} label={t.takeIn}>
      <Button variant="secondary">{t.takeIn}</Button>
    </Form>
  )
}

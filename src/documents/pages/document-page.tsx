import type { ReactElement } from 'react'
import { fieldsAtOnce, filledWith, keepsWaiting, readersInWords, WroteAtOnce } from '../../plans/index.ts'
import { readDate } from '../../platform/form/fields.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
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
import { putBackDocument } from '../put-back-document.ts'
import { documentTexts } from '../texts/index.ts'
import { documentLimits } from '../things.ts'
import { changeDocument, documentValues, takeInDocument, withdrawDocument } from '../write-document.ts'
import {
  DocumentFacts,
  DocumentFields,
  DocumentReceipt,
  doneInWords,
  fileInWords,
  receiptAt,
  sentences,
  toList,
  toListAfter,
} from './document-words.tsx'

/** One document: the file, the files before it, and what can be done with it. */
export const documentPage = page({
  path: '/:authority/plan/:planId/dokumenter/:planDocumentId',
  query: getDocument,
  acts: {
    change: {
      command: changeDocument,
      // What is still to be chosen stands on the same page
      next: (done, at) => (done.waits.length > 0 ? at.path : toListAfter('endret')(done, at)),
      keeps: keepsWaiting,
    },
    withdraw: { command: withdrawDocument, next: toListAfter('tatt-ut') },
    takeIn: { command: takeInDocument, next: toListAfter('tatt-inn') },
    putBack: { command: putBackDocument, next: (_, { path }) => receiptAt(path, 'som-foer') },
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
      <DocumentReceipt ui={ui} />
      {mayWrite && !document.withdrawn && <WrittenAtOnce shown={shown} ui={ui} />}
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
      <WordsBefore shown={shown} ui={ui} />
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
            <PutBack from={each.fileVersion} part="file" shown={shown} ui={ui}>
              {t.useFile}
            </PutBack>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What it was called and what was told of it, before. */
function WordsBefore({ shown, ui }: Props): ReactElement | null {
  const t = documentTexts[ui.language]
  const { wordsBefore } = shown.document
  if (wordsBefore.length === 0) return null
  return (
    <Section title={t.wordsBefore} id="sto-foer">
      <ul className="sv-files">
        {wordsBefore.map((each) => (
          <li key={each.version}>
            <p>
              <strong>{each.title}</strong> –{' '}
              {[
                t.kinds[each.kind],
                each.fromWhom && `${t.fromWhom.toLowerCase()} ${each.fromWhom}`,
                each.datedOn && `${t.dated.toLowerCase()} ${longDate(ui.language, each.datedOn)}`,
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
            <p className="sv-history__who">{t.writtenBy(doneInWords(each, { shown, ui }))}</p>
            <PutBack from={each.version} part="words" shown={shown} ui={ui}>
              {t.useWords}
            </PutBack>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A button that puts an earlier version back, for whoever may change the document while it stands. */
function PutBack(props: Props & { from: number; part: 'words' | 'file'; children: string }) {
  const { from, part, shown, ui, children } = props
  const { document } = shown
  if (!shown.mayAdd || !document.mayChange || document.withdrawn) return null
  const form = ui.form('putBack', { key: `${part}-${from}`, version: document.version })
  return (
    <Form {...form} hidden={{ ...form.hidden, from: String(from), part }}>
      {form.errors?._ && <Alert kind="danger">{form.errors._}</Alert>}
      <Button variant="secondary">{children}</Button>
    </Form>
  )
}

/** The form a document's words are changed in, and what somebody else wrote in it meanwhile. */
function changeOf({ shown, ui }: Props) {
  const form = ui.form('change', { version: shown.document.version })
  const stored = documentValues(shown.document)
  const read = (name: string, typed: string) =>
    name === 'datedOn' ? (readDate(typed.trim()) ?? typed) : typed
  return { form, stored, fields: fieldsAtOnce(stored, form.values, read) }
}

/** On top of the page, where two wrote the same. */
function WrittenAtOnce({ shown, ui }: Props): ReactElement | null {
  const t = documentTexts[ui.language]
  const { form, fields } = changeOf({ shown, ui })
  const labels = {
    ...{ title: t.titleLabel, kind: t.kindLabel, fromWhom: t.fromLabel, datedOn: t.datedLabel },
  }
  return <WroteAtOnce fields={fields} form={form} labels={labels} ui={ui} />
}

function Change({ shown, ui }: Props): ReactElement {
  const t = documentTexts[ui.language]
  const { document } = shown
  const { version, fileVersion } = document
  const { form, stored, fields } = changeOf({ shown, ui })
  const { values, hidden } = filledWith(fields, stored)
  const readers = shown.readers ? readersInWords(shown.readers, ui.language) : undefined
  return (
    <>
      <Section title={t.changeTitle} id="endre">
        <Form
          {...form}
          values={values}
          hidden={{ ...form.hidden, ...hidden, wasFile: String(fileVersion) }}
          isStale={fields.every(({ isStale }) => !isStale) && form.isStale}
          upload
          label={t.changeTitle}
          readers={readers}
        >
          <DocumentFields document={document} fields={fields} ui={ui} />
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

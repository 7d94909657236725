import type { ReactElement } from 'react'
import { AtOnce, doneBy, type fieldsAtOnce, isThePerson, planSentences } from '../../plans/index.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import type { FileKind } from '../../platform/form/file-kind.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import { DateField, Facts, FileField, SavedHere, Select, TextField } from '../../ui/index.ts'
import type { Documents, DoneBy, SeenDocument } from '../find-documents.ts'
import { documentTexts } from '../texts/index.ts'
import { documentKinds, documentLimits } from '../things.ts'

interface Props {
  shown: Pick<Documents, 'person' | 'relation'>
  ui: PageContext
}

export const sentences = {
  nb: { ...planSentences.nb, ...documentTexts.nb.sentences },
  nn: { ...planSentences.nn, ...documentTexts.nn.sentences },
  en: { ...planSentences.en, ...documentTexts.en.sentences },
}

export const toList = ({ planId }: { planId: string }, { authorityId }: { authorityId: string }) =>
  `/${authorityId}/plan/${planId}/dokumenter`

/** With a receipt on top: `of` is a key of the receipts' texts. */
export const receiptAt = (path: string, of: string): string => `${path}?lagret=${of}#lagret-${of}`

export const toListAfter = (of: string) => (done: { planId: string }, at: { authorityId: string }) =>
  receiptAt(toList(done, at), of)

export function DocumentReceipt({ ui }: Pick<Props, 'ui'>): ReactElement | null {
  const of = String(ui.search.lagret ?? '')
  const { receipts } = documentTexts[ui.language]
  return Object.hasOwn(receipts, of) ? <SavedHere id={`lagret-${of}`} words={receipts[of]!} /> : null
}

/** «3. mars 2026, Koordinator Ingrid Samspilldal» */
export function doneInWords({ at, as, name }: DoneBy, { shown, ui }: Props): string {
  const day = longDate(ui.language, dayInOslo(at))
  const isReader = isThePerson(as) && isThePerson(shown.relation)
  const who = isReader
    ? documentTexts[ui.language].byYou
    : (name ?? doneBy(as, { givenName: shown.person.givenName, reader: shown.relation }, ui.language))
  return [day, who].filter(Boolean).join(', ')
}

/** «PDF, 240 kB» */
export function fileInWords(contentType: FileKind, size: number, { language }: PageContext): string {
  const isLarge = size >= 1_000_000
  const amount = isLarge ? size / 1_000_000 : Math.max(1, size / 1000)
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: isLarge ? 1 : 0 }).format(amount)
  const kind = contentType === 'application/pdf' ? 'PDF' : documentTexts[language].picture
  return `${kind}, ${number} ${isLarge ? 'MB' : 'kB'}`
}

/** What is told of a document. */
export function DocumentFacts({ document, shown, ui }: Props & { document: SeenDocument }): ReactElement {
  const t = documentTexts[ui.language]
  const { fromWhom, datedOn, added, contentType, size, checked } = document
  return (
    <Facts
      items={[
        { term: t.fromWhom, value: fromWhom },
        { term: t.dated, value: datedOn ? longDate(ui.language, datedOn) : '' },
        { term: t.added, value: doneInWords(added, { shown, ui }) },
        {
          term: t.file,
          value: [fileInWords(contentType, size, ui), checked === null && t.notChecked]
            .filter(Boolean)
            .join('. '),
        },
      ].filter(({ value }) => value)}
    />
  )
}

/** The fields of a document; `document`: the one that is changed; `fields`: how each is to be shown of it. */
export function DocumentFields(props: {
  document?: SeenDocument
  fields?: ReturnType<typeof fieldsAtOnce>
  ui: PageContext
}): ReactElement {
  const { document, fields, ui } = props
  const t = documentTexts[ui.language]
  const atOnce = (name: string) => ({ field: fields?.find((each) => each.name === name), ui })
  return (
    <>
      <FileField
        name="files"
        label={document ? t.anotherFile : t.chooseFile}
        hint={document ? t.anotherFileHint : t.chooseFileHint}
        types={t.types}
        accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
        megabytes={documentLimits.bytes / 1024 / 1024}
        required={!document}
      />
      <AtOnce {...atOnce('title')} label={t.titleLabel} now={document?.title ?? ''}>
        <TextField
          name="title"
          label={t.titleLabel}
          hint={t.titleHint}
          value={document?.title}
          maxLength={120}
        />
      </AtOnce>
      <AtOnce {...atOnce('kind')} label={t.kindLabel} now={document ? t.kinds[document.kind] : ''}>
        <Select
          name="kind"
          label={t.kindLabel}
          value={document?.kind}
          options={documentKinds.map((kind) => ({ value: kind, text: t.kinds[kind] }))}
        />
      </AtOnce>
      <AtOnce {...atOnce('fromWhom')} label={t.fromLabel} now={document?.fromWhom ?? ''}>
        <TextField
          name="fromWhom"
          label={t.fromLabel}
          hint={t.fromHint}
          value={document?.fromWhom}
          required={false}
          maxLength={120}
        />
      </AtOnce>
      <AtOnce
        {...atOnce('datedOn')}
        label={t.datedLabel}
        now={document?.datedOn ? longDate(ui.language, document.datedOn) : ''}
      >
        <DateField
          name="datedOn"
          label={t.datedLabel}
          hint={t.datedHint}
          value={typedDate(document?.datedOn ?? null)}
          required={false}
        />
      </AtOnce>
    </>
  )
}

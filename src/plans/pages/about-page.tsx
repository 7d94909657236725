import type { ReactElement } from 'react'
import type { Fields } from '../../platform/form/drafts.ts'
import { type PageAct, type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Button,
  ChangedMeanwhile,
  FieldGroup,
  Form,
  LawNote,
  OwnWords,
  PageHeading,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { buttonOf, ways } from '../both-kept.ts'
import { findAboutPage, type OwnWordsTold } from '../find-about-page.ts'
import type { Undo } from '../find-undo.ts'
import { headingOf } from '../plan-template.ts'
import { isThePerson } from '../reader.ts'
import { readersInWords } from '../readers-in-words.ts'
import { sentences, texts } from '../texts/index.ts'
import type { TextKey } from '../things.ts'
import { asWas, isChangedFrom, readWas } from '../was-text.ts'
import { begunField, textField, wasField, writeOtherTexts, writeOwnTexts } from '../write-texts.ts'
import { textsFor } from './about-person.tsx'
import { Saved, savedAt } from './saved.tsx'
import { WhoReads } from './who-reads.tsx'

type ShownAbout = Exclude<Awaited<ReturnType<typeof findAboutPage.run>>, { denied: unknown }>
type Shown = Pick<ShownAbout, 'texts' | 'person' | 'relation' | 'readers' | 'planId' | 'undo'>

const receipt = 'tekster'
const receiptAsItStood = 'staar'
const commands = { writeOwnTexts, writeOtherTexts }

/** Says what was saved; a text that could not be, stays as it was typed, beside what now stands. */
export const writesTexts = (command: (typeof commands)[keyof typeof commands]): PageAct => ({
  command,
  next: ({ saved, stale, asItStood }: Written, { path }) => {
    if (asItStood) return savedAt(path, receiptAsItStood)
    return saved.length > 0 || stale.length === 0 ? savedAt(path, receipt) : path
  },
  keeps: (fields: Fields, { stale }: Written) =>
    Object.fromEntries(
      stale.flatMap((key) => [
        [textField(key), fields[textField(key)] ?? ''],
        [wasField(key), fields[begunField(key)] ?? fields[wasField(key)] ?? ''],
      ]),
    ),
})
type Written = { saved: TextKey[]; stale: TextKey[]; asItStood: boolean }

/** The plan's texts in one form: each has a version of its own, so that two who write see both, and nothing typed is lost. */
export const aboutPage = page({
  path: '/:authority/plan/:planId/om',
  query: findAboutPage,
  acts: { writeOwnTexts: writesTexts(writeOwnTexts), writeOtherTexts: writesTexts(writeOtherTexts) },
  autosave: true,
  hints: 'about_person',
  live: true,
  sentences,
  title: titleOf,
  view: (shown, ui) => <AboutView shown={shown} ui={ui} />,
})

function titleOf({ person, relation }: ShownAbout, { language }: PageContext): string {
  const t = texts[language]
  return isThePerson(relation) ? t.page.about : t.aboutPage.title(person.givenName)
}

function AboutView({ shown, ui }: { shown: ShownAbout; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { person, may } = shown
  const keys = textsFor(person.birthDate, ui.today).filter(
    (key) => shown.keys.includes(key) && (key === 'what_matters' ? may.writeWhatMatters : may.writeText),
  )
  const form = ui.form(may.writeWhatMatters ? 'writeOwnTexts' : 'writeOtherTexts', { version: 0 })
  const fields = keys.map((key) => fieldOf(key, shown, form.values))
  return (
    <>
      <BackLink href={`/${ui.authority.id}/plan/${shown.planId}`}>{t.aboutPage.back}</BackLink>
      <PageHeading title={titleOf(shown, ui)} lead={t.aboutPage.lead} />
      {!isUnanswered(form) && <SavedTexts shown={shown} ui={ui} />}
      {fields.some((field) => field.isStale) && (
        <ChangedMeanwhile
          title={t.aboutPage.changedMeanwhile}
          text={t.aboutPage.seeBoth}
          isAnswer={form.errors?._ !== undefined}
        />
      )}
      <LawNote paragraph="Forskrift 22. juni 2022 nr. 1110 § 9">{t.aboutPage.law}</LawNote>
      <WhoReads readers={shown.readers.page} ui={ui} />
      {shown.ownWords.map((told) => (
        <OwnWordsOffered key={told.key} told={told} shown={shown} ui={ui} />
      ))}
      {keys.length > 0 && (
        <Form
          {...form}
          label={titleOf(shown, ui)}
          values={Object.fromEntries(fields.map(({ key, typed }) => [textField(key), typed]))}
          hidden={hiddenOf(fields, shown)}
        >
          {fields.map((field) => (
            <OneText key={field.key} field={field} shown={shown} ui={ui} />
          ))}
          <SubmitButton>{t.aboutPage.save}</SubmitButton>
        </Form>
      )}
    </>
  )
}

/** What one wrote in the inquiry is offered, never put there: one press, by the one who wrote it. */
function OwnWordsOffered(props: {
  told: OwnWordsTold
  shown: ShownAbout
  ui: PageContext
}): ReactElement | null {
  const { told, shown, ui } = props
  const { key } = told
  const t = texts[ui.language].aboutPage
  const { may, person, relation } = shown
  if (!may.writeWhatMatters || (key !== 'what_matters' && !may.writeText)) return null
  const asked = isThePerson(relation) ? 'person' : { about: person.givenName }
  const form = ui.form('writeOwnTexts', { key: `henvendelse-${key}`, version: 0 })
  const hidden = {
    ...form.hidden,
    [wasField(key)]: asWas(shown.texts[key]),
    [textField(key)]: told.text,
  }
  return (
    <Alert title={headingOf(key, ui.authority, ui.language, asked).label}>
      <p>{t.ownWords(longDate(ui.language, told.sentAt))}</p>
      <OwnWords>{told.text}</OwnWords>
      <p>{t.ownWordsText}</p>
      <Form {...form} autosave={undefined} hidden={hidden} label={t.useOwnWords}>
        <Button variant="secondary">{t.useOwnWords}</Button>
      </Form>
    </Alert>
  )
}

export interface TextFieldShown {
  key: TextKey
  /** What was being written and is not in the plan; absent where nothing was. */
  typed?: string
  /** Somebody else wrote here after this was begun. */
  isStale: boolean
  /** What it was begun from. */
  begun?: string
}

export function fieldOf(key: TextKey, shown: Shown, values: Fields | undefined): TextFieldShown {
  const stored = shown.texts[key]
  const typed = values?.[textField(key)]
  const begun = String(values?.[begunField(key)] || values?.[wasField(key)] || '')
  const was = readWas(begun)
  if (typeof typed !== 'string' || typed === (stored?.text ?? '') || !isChangedFrom(was, typed))
    return { key, isStale: false }
  return { key, typed, begun, isStale: was.version !== (stored?.version ?? 0) }
}

/** What each field is filled from now; of one that two wrote in, also what one's own words were begun from. */
export function hiddenOf(fields: readonly TextFieldShown[], shown: Shown): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ key, isStale, begun }) => [
      [wasField(key), asWas(shown.texts[key])],
      ...(isStale && begun ? [[begunField(key), begun]] : []),
    ]),
  )
}

/** The form came back: it was refused, or is asked about. Words that are only kept, not sent, hide no receipt. */
export const isUnanswered = ({ errors, id }: ReturnType<PageContext['form']>): boolean =>
  id !== undefined || Object.keys(errors ?? {}).length > 0

/** The receipt: what was saved, and the way back to what stood before. */
export function SavedTexts({ shown, ui }: { shown: Shown; ui: PageContext }): ReactElement {
  const nameOf = ({ key }: Undo) => (key ? labelOf(key, shown, ui).label : '')
  return (
    <>
      <Saved of={receipt} ui={ui} undo={{ planId: shown.planId, changes: shown.undo, nameOf }} />
      <Saved of={receiptAsItStood} ui={ui} words={texts[ui.language].aboutPage.asItStood} />
    </>
  )
}

function labelOf(key: TextKey, { person, relation }: Shown, ui: PageContext) {
  return headingOf(
    key,
    ui.authority,
    ui.language,
    isThePerson(relation) ? 'person' : { about: person.givenName },
  )
}

export function OneText(props: { field: TextFieldShown; shown: Shown; ui: PageContext }): ReactElement {
  const { field, shown, ui } = props
  const t = texts[ui.language]
  const stored = shown.texts[field.key]
  const { label, hint } = labelOf(field.key, shown, ui)
  return (
    <>
      {field.typed !== undefined && stored?.text && (
        <Alert title={t.aboutPage.nowStored}>
          <OwnWords>{stored.text}</OwnWords>
          <p>{t.aboutPage.yours}</p>
        </Alert>
      )}
      <TextArea
        name={textField(field.key)}
        label={label}
        hint={hint || undefined}
        readers={readersInWords(shown.readers[field.key], ui.language)}
        required={false}
        value={stored?.text}
        rows={field.key === 'what_matters' ? 6 : 4}
        maxLength={4000}
      />
      {field.isStale && stored?.text && (
        <FieldGroup legend={t.aboutPage.whatIsToStand(label)} hint={t.aboutPage.bothHint}>
          <ActionBar>
            {ways.map((way) => (
              <Button key={way} variant="secondary" name="button" value={buttonOf(way, field.key)}>
                {t.aboutPage.ways[way]}
              </Button>
            ))}
          </ActionBar>
        </FieldGroup>
      )}
    </>
  )
}

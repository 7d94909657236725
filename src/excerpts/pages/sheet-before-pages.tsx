import type { ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime, longDate } from '../../platform/i18n/dates.ts'
import { Alert, BackLink, EmptyState, Form, PageHeading, Section, SubmitButton } from '../../ui/index.ts'
import {
  findSheetBefore,
  findSheetThen,
  type SheetBefore,
  type SheetThen,
  type StoodSheet,
} from '../find-sheet-before.ts'
import { putBackSheet } from '../put-back-sheet.ts'
import { isEmpty } from '../sheet.ts'
import { beforeTexts } from '../texts/before.ts'
import { excerptTexts, sentences } from '../texts/index.ts'
import { SaidHowField, savedOn, whoIn } from './sheet-page.tsx'
import { SheetView } from './sheet-view.tsx'

/** Each time the sheet was otherwise. */
export const sheetBeforePage = page({
  path: '/:authority/koordinering/:personId/kriseark/for',
  query: findSheetBefore,
  title: (_, ui) => beforeTexts[ui.language].title,
  view: (shown, ui) => <SheetBeforeView shown={shown} ui={ui} />,
  live: true,
})

/** The sheet as it stood then, and put back. */
export const sheetThenPage = page({
  path: '/:authority/koordinering/:personId/kriseark/for/:sheetVersion',
  query: findSheetThen,
  acts: { putBackSheet: { command: putBackSheet, next: savedOn } },
  sentences,
  title: (_, ui) => beforeTexts[ui.language].thenTitle,
  view: (shown, ui) => <SheetThenView shown={shown} ui={ui} />,
  live: true,
})

function SheetBeforeView({ shown, ui }: { shown: SheetBefore; ui: PageContext }): ReactElement {
  const t = beforeTexts[ui.language]
  return (
    <>
      <BackLink href={ui.path.replace(/\/for$/, '')}>{excerptTexts[ui.language].part.back}</BackLink>
      <PageHeading title={t.title} lead={t.lead} />
      {shown.before.length === 0 && <EmptyState>{t.nothing}</EmptyState>}
      {shown.before.map((each) => (
        <Section key={each.version} title={period(each, ui)}>
          <p className="sv-paragraph">{t.wrote(whoIn(each.writtenName, each.saidHow, ui))}</p>
          <p>
            <a className="ds-link" href={`${ui.path}/${each.version}`}>
              {t.see}
              <span className="ds-sr-only">: {dateAndTime(ui.language, each.writtenAt)}</span>
            </a>
          </p>
        </Section>
      ))}
    </>
  )
}

function SheetThenView({ shown, ui }: { shown: SheetThen; ui: PageContext }): ReactElement {
  const t = beforeTexts[ui.language]
  const { old, differs } = shown
  const form = ui.form('putBackSheet', { version: shown.standingVersion })
  const lead = [
    t.wrote(whoIn(old.writtenName, old.saidHow, ui)),
    dateAndTime(ui.language, old.writtenAt),
  ].join(', ')
  return (
    <>
      <BackLink href={ui.path.replace(/\/\d+$/, '')}>{t.back}</BackLink>
      <PageHeading title={t.thenTitle} lead={lead} />
      {isEmpty(old.content) ? (
        <EmptyState>{t.empty}</EmptyState>
      ) : (
        <SheetView content={old.content} language={ui.language} />
      )}
      {differs.length === 0 && <Alert>{t.standsSo}</Alert>}
      {!shown.mayPutBack && <Alert>{excerptTexts[ui.language].sheet.hasDied}</Alert>}
      {differs.length > 0 && shown.mayPutBack && (
        <Section title={t.putBack} id="hent-fram">
          <p>{t.putBackText}</p>
          <ul>
            {differs.map((kind) => (
              <li key={kind}>{t.parts[kind]}</li>
            ))}
          </ul>
          <Form {...form} label={t.putBack}>
            {form.errors?._ && <Alert kind="danger">{form.errors._}</Alert>}
            {ui.actor.kind === 'work' && <SaidHowField ui={ui} />}
            <SubmitButton>{t.button}</SubmitButton>
          </Form>
          <p>{t.kept}</p>
        </Section>
      )}
    </>
  )
}

/** «3. mars til 10. april 2026», or the one day. */
function period({ writtenAt, until }: StoodSheet, { language }: PageContext): string {
  const [first, last] = [dayInOslo(writtenAt), dayInOslo(until)]
  const t = beforeTexts[language]
  return first === last
    ? t.onDay(longDate(language, first))
    : t.between(longDate(language, first), longDate(language, last))
}

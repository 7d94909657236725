import type { ReactElement } from 'react'
import { ageOn } from '../../law/age.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Button, ErrorSummary, Form, PageHeading, SubmitButton, TextField } from '../../ui/index.ts'
import { type ByLink, getByLink } from '../get-by-link.ts'
import { closeByLink, openByLink } from '../open-by-link.ts'
import { linkTexts } from '../texts/index.ts'
import { bornIn, SheetView } from './sheet-view.tsx'

const here = (_: unknown, { path }: { path: string }) => path

/**
 * The sheet for one who has the link and its code. Read at night, on a phone, by somebody who has never seen it: no menu, no sign-in,
 * and the first lines are what matters. Every link looks the same until its code is given.
 */
export const emergencyPage = page({
  path: '/:authority/akutt/:token',
  query: getByLink,
  acts: {
    open: { command: openByLink, next: here },
    close: { command: closeByLink, next: here },
  },
  bare: true,
  live: ({ open }) => open !== null,
  overIn: ({ open }) => open?.secondsLeft ?? null,
  title: (_, ui) => linkTexts[ui.language].ward.title,
  view: (data, ui) => (data.open ? <Opened open={data.open} ui={ui} /> : <GiveCode data={data} ui={ui} />),
})

function GiveCode({ data, ui }: { data: ByLink; ui: PageContext }): ReactElement {
  const t = linkTexts[ui.language].ward
  const form = ui.form('open')
  if (data.outcome === 'ended' && !form.errors)
    return (
      <>
        <PageHeading title={t.endedTitle} lead={t.ended} />
        <Emergency ui={ui} />
        <Code ui={ui} />
      </>
    )
  const missed = data.outcome === 'too_many' ? t.tooMany : data.outcome === 'wrong' ? t.wrong : undefined
  // A miss is counted, and so it is not rolled back as a refusal is: its message is shown from here
  const errors = form.errors ?? (missed ? { code: missed } : undefined)
  return (
    <>
      {!form.errors && <ErrorSummary errors={errors} prefix={form.prefix} />}
      <PageHeading title={t.title} lead={t.lead} />
      <Code ui={ui} errors={errors} />
      <Emergency ui={ui} />
    </>
  )
}

function Code({ ui, errors }: { ui: PageContext; errors?: Record<string, string> }): ReactElement {
  const t = linkTexts[ui.language].ward
  return (
    <Form {...ui.form('open')} errors={errors}>
      <TextField
        name="code"
        label={t.code}
        hint={t.codeHint}
        width="medium"
        autoComplete="off"
        spellCheck={false}
      />
      <SubmitButton>{t.show}</SubmitButton>
    </Form>
  )
}

function Emergency({ ui }: { ui: PageContext }): ReactElement {
  return (
    <p className="sv-sheet__then">
      {linkTexts[ui.language].ward.emergency}{' '}
      <a className="sv-sheet__call" href="tel:113">
        113
      </a>
    </p>
  )
}

function Opened({ open, ui }: { open: NonNullable<ByLink['open']>; ui: PageContext }): ReactElement {
  const t = linkTexts[ui.language].ward
  const { person, sheet } = open
  const isChild = person.birthDate === null || ageOn(person.birthDate, ui.today) < 16
  return (
    <>
      <PageHeading over={t.title} title={person.fullName}>
        <p className="sv-paragraph">
          {[
            bornIn(person, ui.language),
            sheet.confirmedOn ? t.confirmed(longDate(ui.language, sheet.confirmedOn)) : t.neverConfirmed,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </PageHeading>
      <SheetView content={sheet.content} language={ui.language} />
      <p className="sv-paragraph">{(isChild ? t.logged : t.loggedAdult)(person.givenName)}</p>
      <Form {...ui.form('close')}>
        <Button variant="secondary">{t.close}</Button>
      </Form>
    </>
  )
}

import type { ReactElement } from 'react'
import { printPlan } from '../../plans/index.ts'
import { file, type PageContext, page } from '../../platform/http/page.ts'
import { typedDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  BackLink,
  Checkboxes,
  DateField,
  Form,
  LinkButton,
  PageHeading,
  Radios,
  SubmitButton,
  SummaryList,
  TextField,
} from '../../ui/index.ts'
import { chooseParts, choosePurpose, chooseReceiver } from '../choose-excerpt.ts'
import { type ExcerptDraft, getExcerptDraft, getExcerptPreview } from '../get-excerpts.ts'
import { makeExcerpt } from '../make-excerpt.ts'
import { askedHows, excerptPurposes, excerptSteps, usualParts } from '../rules/excerpt.ts'
import { tellSentences, tellTexts } from '../texts/index.ts'
import { PartsList } from './excerpts-page.tsx'

interface At {
  authorityId: string
  params: Record<string, string>
}
const listAt = ({ authorityId, params }: At) => `/${authorityId}/plan/${params.planId}/fortell-en-gang`
const to = (step: string) => (_: unknown, at: At) => `${listAt(at)}/${step}`

/** The questions an excerpt is made of, one a page, and all of it looked over before it is made. */
export const excerptStepPage = page({
  path: '/:authority/plan/:planId/fortell-en-gang/:step',
  query: getExcerptDraft,
  acts: {
    purpose: { command: choosePurpose, next: to('mottaker') },
    receiver: { command: chooseReceiver, next: to('innhold') },
    parts: { command: chooseParts, next: to('se-over') },
    make: { command: makeExcerpt, next: (_, at) => `${listAt(at)}?lagret=delt#lagret-delt` },
  },
  sentences: tellSentences,
  title: ({ step, first }, ui) => tellTexts[ui.language].steps[first ?? step],
  view: (draft, ui) => <StepView draft={draft} ui={ui} />,
})

/** The document as it will be. */
export const excerptPreviewFile = file({
  path: '/:authority/plan/:planId/fortell-en-gang/utkast.pdf',
  query: getExcerptPreview,
  send: async ({ print }, ui) => ({
    body: await printPlan(print, 'ua-1', ui.now),
    type: 'application/pdf',
    name: 'utkast.pdf',
  }),
})

interface Props {
  draft: ExcerptDraft
  ui: PageContext
}

function StepView({ draft, ui }: Props): ReactElement {
  const t = tellTexts[ui.language].steps
  const base = ui.path.slice(0, ui.path.lastIndexOf('/'))
  // What is not answered is asked first, whatever the address says
  const step = draft.first ?? draft.step
  const at = excerptSteps.indexOf(step)
  return (
    <>
      <BackLink href={at === 0 ? base : `${base}/${excerptSteps[at - 1]}`}>{t.back}</BackLink>
      <PageHeading title={t[step]} over={step === 'se-over' ? undefined : t.step(at + 1)} />
      {step === 'formal' && <Purpose draft={draft} ui={ui} />}
      {step === 'mottaker' && <Receiver draft={draft} ui={ui} />}
      {step === 'innhold' && <Parts draft={draft} ui={ui} />}
      {step === 'se-over' && <LookOver draft={draft} ui={ui} base={base} />}
    </>
  )
}

function Purpose({ draft, ui }: Props): ReactElement {
  const t = tellTexts[ui.language]
  return (
    <Form {...ui.form('purpose')}>
      <Radios
        name="purpose"
        label={t.steps.formal}
        value={draft.choices.purpose ?? undefined}
        choices={excerptPurposes.map((value) => ({ value, label: t.purposes[value] }))}
      />
      <SubmitButton>{t.steps.next}</SubmitButton>
    </Form>
  )
}

function Receiver({ draft, ui }: Props): ReactElement {
  const t = tellTexts[ui.language].steps
  return (
    <Form {...ui.form('receiver')}>
      <TextField
        name="receiver"
        label={t.receiver}
        hint={t.receiverHint}
        value={draft.choices.receiver}
        maxLength={120}
        autoComplete="off"
      />
      <SubmitButton>{t.next}</SubmitButton>
    </Form>
  )
}

function Parts({ draft, ui }: Props): ReactElement {
  const t = tellTexts[ui.language]
  const { purpose, parts } = draft.choices
  const usual = purpose ? usualParts(purpose, draft.offered) : []
  return (
    <Form {...ui.form('parts')}>
      <Checkboxes
        name="parts"
        label={t.steps.innhold}
        hint={!parts.length && usual.length ? t.steps.partsHint : t.steps.partsHintNone}
        values={parts.length ? parts : usual}
        choices={draft.offered.map((value) => ({ value, label: t.parts[value] }))}
      />
      <SubmitButton>{t.steps.next}</SubmitButton>
    </Form>
  )
}

function LookOver({ draft, ui, base }: Props & { base: string }): ReactElement {
  const t = tellTexts[ui.language]
  const { purpose, receiver, parts } = draft.choices
  return (
    <>
      <SummaryList
        rows={[
          {
            term: t.steps.purpose,
            value: purpose && t.purposes[purpose],
            change: { href: `${base}/formal` },
          },
          { term: t.steps.for, value: receiver, change: { href: `${base}/mottaker` } },
          {
            term: t.steps.with,
            value: <PartsList parts={[...parts]} ui={ui} />,
            change: { href: `${base}/innhold` },
          },
        ]}
      />
      <ActionBar>
        <LinkButton href={`${base}/utkast.pdf`} variant="secondary" icon="eye">
          {t.steps.preview}
        </LinkButton>
      </ActionBar>
      <p>{draft.isAtWork ? t.steps.notSentAsked : t.steps.notSent}</p>
      <Form {...ui.form('make')}>
        {draft.isAtWork && (
          <>
            <Radios
              name="askedHow"
              label={t.steps.askedHow(draft.person.givenName)}
              hint={t.steps.askedHint}
              choices={askedHows.map((value) => ({ value, label: t.askedHows[value] }))}
            />
            <DateField name="askedOn" label={t.steps.askedOn} value={typedDate(ui.today)} />
          </>
        )}
        <SubmitButton>{t.steps.make}</SubmitButton>
      </Form>
    </>
  )
}

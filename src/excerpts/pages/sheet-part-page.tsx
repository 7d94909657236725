import type { ReactElement } from 'react'
import { readersInWords } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import {
  Alert,
  BackLink,
  Button,
  Form,
  PageHeading,
  SubmitButton,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { getSheetPart, type ShownPart } from '../get-sheet.ts'
import { sheetLimits as most } from '../rules/sheet.ts'
import { emptySheet } from '../sheet.ts'
import { excerptTexts, sentences } from '../texts/index.ts'
import { movePartUp, removePart, writeContact, writeFirst, writeOther, writeStep } from '../write-sheet.ts'
import { SaidHowField, savedOn } from './sheet-page.tsx'

/** One question of the sheet, on a page of its own. */
export const sheetPartPage = page({
  path: '/:authority/koordinering/:personId/kriseark/:part',
  query: getSheetPart,
  acts: {
    writeFirst: { command: writeFirst, next: savedOn },
    writeContact: { command: writeContact, next: savedOn },
    writeStep: { command: writeStep, next: savedOn },
    writeOther: { command: writeOther, next: savedOn },
    moveUp: { command: movePartUp, next: savedOn },
    remove: { command: removePart, next: savedOn },
  },
  sentences,
  autosave: true,
  hints: 'contingency',
  live: true,
  title: ({ part }, ui) => excerptTexts[ui.language].part.titles[part.kind],
  view: (shown, ui) => <PartView shown={shown} ui={ui} />,
})

interface Props {
  shown: ShownPart
  ui: PageContext
}

const acts = { first: 'writeFirst', contact: 'writeContact', step: 'writeStep', other: 'writeOther' } as const

function PartView({ shown, ui }: Props): ReactElement {
  const t = excerptTexts[ui.language]
  const { part, isNew } = shown
  const version = shown.sheet?.version ?? 0
  const sheetAt = ui.path.slice(0, ui.path.lastIndexOf('/'))
  return (
    <>
      <BackLink href={sheetAt}>{t.part.back}</BackLink>
      <PageHeading title={t.part.titles[part.kind]} />
      {shown.isProtected && <Alert kind="warning">{t.sheet.isProtected}</Alert>}
      <Form
        {...ui.form(acts[part.kind], { version })}
        label={t.part.titles[part.kind]}
        readers={readersInWords(shown.readBy, ui.language)}
      >
        <Fields shown={shown} ui={ui} />
        {ui.actor.kind === 'work' && <SaidHowField ui={ui} />}
        <SubmitButton>{t.part.save}</SubmitButton>
      </Form>
      {!isNew && (part.kind === 'contact' || part.kind === 'step') && (
        <>
          {part.at > 0 && (
            <Form {...ui.form('moveUp', { version })} autosave={undefined} label={t.part.moveUp}>
              {ui.actor.kind === 'work' && <SaidHowField ui={ui} />}
              <Button variant="secondary">{t.part.moveUp}</Button>
            </Form>
          )}
          <Form {...ui.form('remove', { version })} autosave={undefined} label={t.part.remove[part.kind]}>
            {ui.actor.kind === 'work' && <SaidHowField ui={ui} />}
            <Button variant="secondary" danger>
              {t.part.remove[part.kind]}
            </Button>
          </Form>
        </>
      )}
    </>
  )
}

function Fields({ shown, ui }: Props): ReactElement {
  const t = excerptTexts[ui.language].part
  const { part } = shown
  const content = shown.sheet?.content ?? emptySheet
  if (part.kind === 'first')
    return (
      <TextArea
        name="first"
        label={t.first}
        hint={t.firstHint}
        value={content.first}
        rows={4}
        maxLength={most.first}
        required={false}
      />
    )
  if (part.kind === 'contact') {
    const one = content.contacts[part.at]
    return (
      <>
        <TextField name="name" label={t.name} value={one?.name} maxLength={most.name} autoComplete="off" />
        <TextField
          name="who"
          label={t.who}
          hint={t.whoHint}
          value={one?.who}
          maxLength={most.who}
          required={false}
        />
        <Phone label={t.phone} value={one?.phone} />
      </>
    )
  }
  if (part.kind === 'step') {
    const one = content.steps[part.at]
    return (
      <>
        <TextField
          name="happens"
          label={t.happens}
          hint={t.happensHint}
          value={one?.happens}
          maxLength={most.happens}
        />
        <TextArea
          name="does"
          label={t.does}
          hint={t.doesHint}
          value={one?.does}
          rows={5}
          maxLength={most.does}
        />
        <TextField
          name="call"
          label={t.call}
          hint={t.callHint}
          value={one?.call}
          maxLength={most.call}
          required={false}
        />
        <Phone label={t.callPhone} value={one?.phone} required={false} />
      </>
    )
  }
  return (
    <>
      {(['avoid', 'calm', 'where'] as const).map((name) => (
        <TextArea
          key={name}
          name={name}
          label={t[name]}
          hint={name === 'calm' ? t.calmHint : name === 'where' ? t.whereHint : undefined}
          value={content[name]}
          rows={3}
          maxLength={most.other}
          required={false}
        />
      ))}
    </>
  )
}

function Phone(props: { label: string; value?: string; required?: boolean }): ReactElement {
  return (
    <TextField
      name="phone"
      label={props.label}
      value={props.value}
      type="tel"
      width="medium"
      autoComplete="off"
      maxLength={most.phone}
      required={props.required}
    />
  )
}

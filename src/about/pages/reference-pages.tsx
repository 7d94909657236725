import type { ReactElement } from 'react'
import type { Language } from '../../access/actor.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import {
  BackLink,
  Button,
  DateField,
  Form,
  PageHeading,
  Radios,
  Section,
  SubmitButton,
  TextField,
} from '../../ui/index.ts'
import { findReferenceToWrite, getReferencesToWrite } from '../find-references.ts'
import type { PlanReference } from '../reference-store.ts'
import { sentences as common } from '../texts/index.ts'
import { referenceTexts } from '../texts/references.ts'
import { referenceKinds } from '../things.ts'
import { addReference, editReference, endReference } from '../write-reference.ts'

const toList = ({ personId }: { personId: string }, { authorityId }: { authorityId: string }) =>
  `/${authorityId}/koordinering/${personId}/andre-planer`

const sentencesIn = (language: Language) => ({
  ...common[language],
  reference_ended: referenceTexts[language].endedSentence,
})
const sentences = { nb: sentencesIn('nb'), nn: sentencesIn('nn'), en: sentencesIn('en') }

interface Shown {
  person: { id: string; givenName: string }
  reference: PlanReference | null
}

export const newReferencePage = page({
  path: '/:authority/koordinering/:personId/andre-planer/ny',
  query: getReferencesToWrite,
  acts: { add: { command: addReference, next: toList } },
  autosave: true,
  hints: 'about_person',
  sentences,
  title: (_, ui) => referenceTexts[ui.language].newTitle,
  view: (shown, ui) => <WriteView shown={shown} ui={ui} act="add" />,
})

export const referencePage = page({
  path: '/:authority/koordinering/:personId/andre-planer/:referenceId',
  query: findReferenceToWrite,
  acts: { edit: { command: editReference, next: toList }, end: { command: endReference, next: toList } },
  autosave: true,
  hints: 'about_person',
  sentences,
  title: (_, ui) => referenceTexts[ui.language].editTitle,
  view: (shown, ui) => <WriteView shown={shown} ui={ui} act="edit" />,
})

function WriteView({ shown, ui, act }: { shown: Shown; ui: PageContext; act: 'add' | 'edit' }): ReactElement {
  const t = referenceTexts[ui.language]
  const { person, reference } = shown
  const form = ui.form(act, { version: reference?.version })
  const ending = ui.form('end', { version: reference?.version })
  return (
    <>
      <BackLink href={toList({ personId: person.id }, { authorityId: ui.authority.id })}>{t.back}</BackLink>
      <PageHeading title={reference ? t.editTitle : t.newTitle} lead={t.never} />
      {!reference?.isEnded && (
        <Form {...form} label={reference ? t.editTitle : t.newTitle}>
          <Radios
            name="kind"
            label={t.kind}
            value={reference?.kind}
            choices={referenceKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          />
          <TextField
            name="holder"
            label={t.holderLabel}
            hint={t.holderHint}
            value={reference?.holder}
            maxLength={120}
          />
          <TextField
            name="title"
            label={t.name}
            hint={t.nameHint}
            value={reference?.title}
            required={false}
            maxLength={120}
          />
          <TextField
            name="place"
            label={t.placeLabel}
            hint={t.placeHint}
            value={reference?.place}
            required={false}
            maxLength={200}
          />
          <DateField
            name="validUntil"
            label={t.untilLabel}
            hint={t.untilHint}
            value={reference?.validUntil ?? undefined}
            required={false}
          />
          <SubmitButton>{t.save}</SubmitButton>
        </Form>
      )}
      {reference && (
        <Section title={reference.isEnded ? t.again : t.end}>
          {!reference.isEnded && <p>{t.endText}</p>}
          <Form
            {...ending}
            hidden={{ ...ending.hidden, ...(reference.isEnded && { again: 'yes' }) }}
            label={t.end}
          >
            <Button variant="secondary">{reference.isEnded ? t.again : t.end}</Button>
          </Form>
        </Section>
      )}
    </>
  )
}

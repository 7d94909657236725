import type { ReactElement } from 'react'
import { lifeAreas, readersInWords } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import {
  BackLink,
  Checkboxes,
  DateField,
  Form,
  NationalIdField,
  PageHeading,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { addParticipant } from '../add-participant.ts'
import { getNewMemberChoices, type NewMemberChoices } from '../get-team.ts'
import { teamTexts } from '../texts/index.ts'
import { sectionChoices } from './consent-fields.tsx'
import { PurposeFields } from './purpose-fields.tsx'
import { withReceipt } from './receipt.tsx'
import { sentences } from './team-page-parts.ts'

export const newMemberPage = page({
  path: '/:authority/koordinering/:personId/team/ny',
  query: getNewMemberChoices,
  acts: {
    add: {
      command: addParticipant,
      next: (_done, { authorityId, params }) =>
        withReceipt(`/${authorityId}/koordinering/${params.personId}/team`, 'lagt-til'),
    },
  },
  title: (_choices, ui) => teamTexts[ui.language].add.title,
  view: (choices, ui) => <NewMemberView choices={choices} ui={ui} />,
  sentences,
  autosave: true,
  hints: 'participants',
})

function NewMemberView({ choices, ui }: { choices: NewMemberChoices; ui: PageContext }): ReactElement {
  const all = teamTexts[ui.language]
  const t = all.add
  const { person, services, around } = choices
  return (
    <>
      <BackLink href={`/${ui.authority.id}/koordinering/${person.id}/team`}>{t.back}</BackLink>
      <PageHeading title={t.title} over={person.fullName} lead={t.leadParent} />
      <Form {...ui.form('add')}>
        <Select
          name="who"
          label={t.who}
          value={ui.search.tjeneste && `service:${ui.search.tjeneste}`}
          options={[
            ...services.map(({ id, name }) => ({ value: `service:${id}`, text: name })),
            ...around.map(({ id, name, kind }) => ({
              value: `private:${id}`,
              text: `${name} (${all.relatedKinds[kind]})`,
            })),
            { value: 'new', text: t.new },
          ]}
        />
        <TextField name="newName" label={t.newName} hint={t.newNameHint} required={false} />
        <NationalIdField
          name="newNationalId"
          label={t.newNationalId}
          hint={t.newNationalIdHint}
          required={false}
        />
        <TextArea
          name="contribution"
          label={t.contribution}
          readers={readersInWords(choices.readers, ui.language)}
          rows={2}
          maxLength={600}
          required={false}
        />
        <Radios
          name="lifeArea"
          label={t.lifeArea}
          value={lifeAreas.find((area) => area === ui.search.omrade)}
          choices={lifeAreas.map((area) => ({ value: area, label: all.lifeAreas[area] }))}
        />
        <Checkboxes name="sections" label={t.sections} hint={t.sectionsHint} choices={sectionChoices(ui)} />
        <PurposeFields label={t.purpose} ui={ui} />
        <DateField name="untilDate" label={t.untilDate} hint={t.untilHint} required={false} />
        <SubmitButton>{t.button}</SubmitButton>
      </Form>
    </>
  )
}

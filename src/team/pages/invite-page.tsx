import type { ReactElement } from 'react'
import { lifeAreas } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import {
  Alert,
  BackLink,
  Checkboxes,
  DateField,
  Form,
  LinkButton,
  NationalIdField,
  PageHeading,
  Radios,
  Select,
  SubmitButton,
  TextField,
} from '../../ui/index.ts'
import { getInviteChoices, type InviteChoices } from '../get-invite-choices.ts'
import { inviteIntoTeam } from '../invite-into-team.ts'
import { teamTexts, togetherTexts } from '../texts/index.ts'
import { sectionChoices } from './consent-fields.tsx'
import { WhileAnswering } from './exceptions-of-consent.tsx'
import { PurposeFields } from './purpose-fields.tsx'
import { withReceipt } from './receipt.tsx'
import { sentences } from './team-page-parts.ts'

export const invitePage = page({
  path: '/:authority/koordinering/:personId/team/inviter',
  query: getInviteChoices,
  acts: {
    invite: {
      command: inviteIntoTeam,
      next: ({ consentId }, { authorityId, params }) =>
        withReceipt(`/${authorityId}/koordinering/${params.personId}/samtykke/${consentId}`, 'invitert'),
    },
  },
  title: (_choices, ui) => togetherTexts[ui.language].invite.title,
  view: (choices, ui) => <InviteView choices={choices} ui={ui} />,
  sentences,
  autosave: true,
})

interface Props {
  choices: InviteChoices
  ui: PageContext
}

function InviteView({ choices, ui }: Props): ReactElement {
  const t = togetherTexts[ui.language].invite
  const base = `/${ui.authority.id}/koordinering/${choices.person.id}`
  return (
    <>
      <BackLink href={`${base}/team`}>{togetherTexts[ui.language].contact.back}</BackLink>
      <PageHeading title={t.title} lead={choices.isSelf ? t.leadSelf : t.lead} />
      {choices.isShielded ? (
        <Alert>{t.through}</Alert>
      ) : !choices.mayInvite ? (
        <Alert title={t.notYours(teamTexts[ui.language].list(choices.deciders))}>{t.notYoursNext}</Alert>
      ) : !choices.hasCoordination ? (
        <>
          <Alert>{t.first}</Alert>
          <LinkButton href={`${base}/samtykke`}>{t.toConsents}</LinkButton>
        </>
      ) : (
        <InviteForm choices={choices} ui={ui} />
      )}
    </>
  )
}

function InviteForm({ choices, ui }: Props): ReactElement {
  const all = teamTexts[ui.language]
  const t = togetherTexts[ui.language].invite
  const { services, around, deciders, isSelf } = choices
  const form = ui.form('invite')
  return (
    <>
      {deciders.length > 1 && <Alert>{t.together(all.list(deciders))}</Alert>}
      <Form {...form}>
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
        <Radios
          name="lifeArea"
          label={t.lifeArea}
          value={lifeAreas.find((area) => area === ui.search.omrade)}
          choices={lifeAreas.map((area) => ({ value: area, label: all.lifeAreas[area] }))}
        />
        <Checkboxes
          name="sections"
          label={t.sections}
          hint={t.sectionsHint}
          choices={sectionChoices(ui, [], { isSelf })}
        />
        <PurposeFields label={t.purpose} ui={ui} />
        <DateField name="untilDate" label={t.untilDate} hint={t.untilHint} required={false} />
        <WhileAnswering data={choices} ui={ui} errors={form.errors} />
        <SubmitButton>{t.button}</SubmitButton>
      </Form>
    </>
  )
}

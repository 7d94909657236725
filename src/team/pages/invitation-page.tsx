import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { type LifeArea, lifeAreas } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Alert,
  Button,
  Facts,
  Form,
  LinkButton,
  PageHeading,
  SubmitButton,
} from '../../ui/index.ts'
import { answerTeamInvitation, getTeamInvitation, type TeamInvitation } from '../answer-team-invitation.ts'
import { teamTexts, togetherTexts } from '../texts/index.ts'
import { sectionName } from './consent-words.ts'
import { sentences } from './team-page-parts.ts'

export const invitationPage = page({
  path: '/:authority/koordinering/:personId/invitasjon',
  query: getTeamInvitation,
  acts: {
    answer: {
      command: answerTeamInvitation,
      // Who said no has no page about the person any more
      next: ({ answer }, { authorityId, path }) =>
        answer === 'accepted' ? path : `/${authorityId}/min-side`,
    },
  },
  title: ({ person }, ui) => togetherTexts[ui.language].invitation.title(person.givenName),
  view: (data, ui) => <InvitationView data={data} ui={ui} />,
  sentences,
})

function InvitationView({ data, ui }: { data: TeamInvitation; ui: PageContext }): ReactElement {
  const all = teamTexts[ui.language]
  const t = togetherTexts[ui.language].invitation
  const { person, member } = data
  const area = lifeAreas.find((each) => each === member.lifeArea) as LifeArea | undefined
  const seesTeam = member.sections.includes('participants')
  return (
    <>
      {member.invitation === 'accepted' && (
        <CoordinationNav
          ui={ui}
          personId={person.id}
          planId={null}
          current="overview"
          relation="private_participant"
          sections={member.sections}
        />
      )}
      <PageHeading title={t.title(person.givenName)} lead={t.lead(person.givenName)} />
      {member.invitation === 'accepted' && (
        <Alert live kind="success" title={t.accepted}>
          {t.free}
        </Alert>
      )}
      <Facts
        items={[
          {
            term: t.youSee,
            value: all.list(member.sections.map((section) => sectionName(all, section, { isSelf: false }))),
          },
          { term: t.contribution, value: member.contribution },
          { term: t.lifeArea, value: area && all.lifeAreas[area] },
          {
            term: all.consent.receiptUntil,
            value: member.untilDate && all.consents.until(longDate(ui.language, member.untilDate)),
          },
        ]}
      />
      <p>{t.logged}</p>
      {member.invitation === 'sent' && (
        <>
          <p>{t.free}</p>
          <ActionBar>
            <Form {...ui.form('answer', { key: 'yes' })}>
              <input type="hidden" name="answer" value="accepted" />
              <SubmitButton>{t.yes}</SubmitButton>
            </Form>
            <Form {...ui.form('answer', { key: 'no' })}>
              <input type="hidden" name="answer" value="declined" />
              <Button variant="secondary">{t.no}</Button>
            </Form>
          </ActionBar>
        </>
      )}
      {member.invitation === 'accepted' && seesTeam && (
        <LinkButton href={`/${ui.authority.id}/koordinering/${person.id}/team`}>{t.toTeam}</LinkButton>
      )}
    </>
  )
}

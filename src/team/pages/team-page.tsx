import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { lifeAreas } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  EmptyState,
  Facts,
  LinkButton,
  type NetworkArea,
  NetworkMap,
  PageHeading,
  Section,
  Status,
} from '../../ui/index.ts'
import { getTeam, type Team } from '../get-team.ts'
import type { TeamMember } from '../team-store.ts'
import { teamTexts } from '../texts/index.ts'

export const teamPage = page({
  path: '/:authority/koordinering/:personId/team',
  query: getTeam,
  title: (team, ui) => titleOf(team, ui),
  view: (team, ui) => <TeamView team={team} ui={ui} />,
  live: true,
})

interface Props {
  team: Team
  ui: PageContext
}

function titleOf({ isSelf, person }: Team, ui: PageContext): string {
  const t = teamTexts[ui.language].team
  return isSelf ? t.titleSelf : t.title(person.givenName)
}

function TeamView({ team, ui }: Props): ReactElement {
  const t = teamTexts[ui.language].team
  const { person, members } = team
  const here = members.filter(({ sections }) => sections.length > 0)
  const waits = members.filter(({ consent }) => consent === 'asked')
  const closed = members.filter(({ sections, consent }) => !sections.length && consent !== 'asked')
  return (
    <>
      <CoordinationNav
        ui={ui}
        personId={person.id}
        planId={team.planId}
        current="team"
        relation={team.relation}
      />
      <PageHeading title={titleOf(team, ui)} lead={team.isSelf ? t.leadSelf : t.lead} />
      {here.length > 0 || team.coordinators.length > 0 ? (
        <NetworkMap firstName={person.givenName} areas={areasOf(team, here, ui)} listLevel={2} />
      ) : (
        <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
      )}
      {team.mayLead && (
        <ActionBar>
          <LinkButton href={`${ui.path}/ny`}>{t.add}</LinkButton>
        </ActionBar>
      )}
      {waits.length > 0 && (
        <Section title={t.waits}>
          <p>{t.waitsText}</p>
          <Members members={waits} team={team} ui={ui} />
        </Section>
      )}
      {here.length > 0 && (
        <Section title={t.members}>
          <Members members={here} team={team} ui={ui} />
        </Section>
      )}
      {closed.length > 0 && (
        <Section title={t.refused}>
          <Members members={closed} team={team} ui={ui} />
        </Section>
      )}
    </>
  )
}

function Members({ members, team, ui }: Props & { members: TeamMember[] }): ReactElement {
  const all = teamTexts[ui.language]
  const t = all.team
  const isOutside = team.relation === 'participant' || team.relation === 'private_participant'
  return (
    <>
      {members.map((member) => (
        <div key={member.participantId} className="sv-person" id={`deltaker-${member.participantId}`}>
          <h3 className="sv-h3">{member.name}</h3>
          {member.sections.length === 0 && (
            <Status kind={member.consent === 'asked' ? 'waiting' : 'stopped'}>
              {member.consent ? all.states[member.consent] : t.waits}
            </Status>
          )}
          <Facts
            items={[
              { term: t.contribution, value: member.contribution },
              {
                term: t.people,
                value:
                  member.kind === 'service'
                    ? member.people.length
                      ? all.list(member.people.map(({ name, workTitle }) => `${name} (${workTitle})`))
                      : t.noPeople
                    : null,
              },
              {
                term: t.sees,
                value:
                  member.sections.length > 0 &&
                  !isOutside &&
                  `${all.list(member.sections.map((section) => all.sections[section].name.toLowerCase()))}${
                    member.untilDate ? `, ${t.until(longDate(ui.language, member.untilDate))}` : ''
                  }`,
              },
            ].map((item) => ({ ...item, value: item.value === false ? null : item.value }))}
          />
          <Links member={member} team={team} ui={ui} />
        </div>
      ))}
    </>
  )
}

function Links({ member, team, ui }: Props & { member: TeamMember }): ReactElement | null {
  const t = teamTexts[ui.language].team
  const isOutside = team.relation === 'participant' || team.relation === 'private_participant'
  if (isOutside) return null
  const base = `/${ui.authority.id}/koordinering/${team.person.id}`
  return (
    <p>
      {member.consentId && (
        <a className="ds-link" href={`${base}/samtykke/${member.consentId}`}>
          {t.toConsent}
          <span className="ds-sr-only">: {member.name}</span>
        </a>
      )}{' '}
      {team.mayLead && (
        <a className="ds-link" href={`${base}/team/${member.participantId}`}>
          {t.change}
          <span className="ds-sr-only">: {member.name}</span>
        </a>
      )}
    </p>
  )
}

function areasOf(team: Team, here: readonly TeamMember[], ui: PageContext): NetworkArea[] {
  const all = teamTexts[ui.language]
  const areas: NetworkArea[] = lifeAreas.map((area) => ({
    key: area,
    name: all.lifeAreas[area],
    members: here
      .filter(({ lifeArea }) => (lifeArea ?? 'health_and_care') === area)
      .map((member) => ({
        id: member.participantId,
        name: member.name,
        role:
          member.kind === 'service'
            ? member.people.map(({ name }) => name).join(', ') || undefined
            : all.relatedKinds[member.relatedKind ?? ''],
        does: member.contribution || undefined,
        kind: member.kind === 'service' ? 'service' : 'person',
        href: `#deltaker-${member.participantId}`,
      })),
  }))
  const coordination: NetworkArea = {
    key: 'coordination',
    name: all.team.coordination,
    members: team.coordinators.map(({ name, workTitle, isStandIn }) => ({
      id: `koordinator-${name}`,
      name,
      role: workTitle,
      does: isStandIn ? all.team.standIn : all.team.coordinator,
      kind: 'person',
    })),
  }
  return [coordination, ...areas].filter(({ members }) => members.length > 0)
}

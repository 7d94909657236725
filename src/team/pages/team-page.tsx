import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { lifeAreas } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  ActionBar,
  Alert,
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
import { sectionName } from './consent-words.ts'

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
  const shut = members.filter(({ sections, consent }) => !sections.length && consent !== 'asked')
  const isOver = ({ consent }: TeamMember) => consent === 'withdrawn' || consent === 'expired'
  const closed = shut.filter((each) => !isOver(each))
  const noLonger = shut.filter(isOver)
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
      {team.isShielded && <Alert>{teamTexts[ui.language].shielded}</Alert>}
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
      {closed.length > 0 && (
        <Section title={t.refused}>
          <Members members={closed} team={team} ui={ui} />
        </Section>
      )}
      {noLonger.length > 0 && (
        <Section title={t.noLonger}>
          <Members members={noLonger} team={team} ui={ui} />
        </Section>
      )}
    </>
  )
}

function Members({ members, team, ui }: Props & { members: TeamMember[] }): ReactElement {
  const all = teamTexts[ui.language]
  const t = all.team
  return (
    <>
      {members.map((member) => (
        <div key={member.participantId} className="sv-person">
          <h3 className="sv-h3">{nameOf(member, ui)}</h3>
          <Status kind={member.consent === 'asked' ? 'waiting' : 'stopped'}>
            {member.consent ? all.states[member.consent] : t.waits}
          </Status>
          <Facts
            items={[
              { term: t.contribution, value: member.contribution },
              {
                term: t.people,
                value:
                  member.kind === 'service' && !team.isShielded
                    ? member.people.length
                      ? all.list(
                          member.people.map(
                            ({ name, workTitle }) => `${name} (${officialText(ui.language, workTitle)})`,
                          ),
                        )
                      : t.noPeople
                    : null,
              },
            ]}
          />
          <Links member={member} team={team} ui={ui} />
        </div>
      ))}
    </>
  )
}

/** What one let in sees, and where one goes to change it: for those who decide or lead. */
function More({ member, team, ui }: Props & { member: TeamMember }): ReactElement | null {
  const all = teamTexts[ui.language]
  if (isOutside(team)) return null
  const sees = all.list(member.sections.map((section) => sectionName(all, section, team).toLowerCase()))
  const until = member.untilDate && all.team.until(longDate(ui.language, member.untilDate))
  return (
    <div className="sv-map-list__more">
      <span>
        {all.team.sees} {[sees, until].filter(Boolean).join(', ')}
      </span>
      <Links member={member} team={team} ui={ui} />
    </div>
  )
}

const isOutside = ({ relation }: Team) => relation === 'participant' || relation === 'private_participant'

/** By name; by its kind alone where the name would tell where the person is. */
function nameOf(member: TeamMember, ui: PageContext): string {
  return member.name || teamTexts[ui.language].hiddenService[member.serviceKind ?? 'other_welfare']
}

function Links({ member, team, ui }: Props & { member: TeamMember }): ReactElement | null {
  const t = teamTexts[ui.language].team
  if (isOutside(team)) return null
  const base = `/${ui.authority.id}/koordinering/${team.person.id}`
  return (
    <p>
      {member.consentId && (
        <a className="ds-link" href={`${base}/samtykke/${member.consentId}`}>
          {t.toConsent}
          <span className="ds-sr-only">: {nameOf(member, ui)}</span>
        </a>
      )}{' '}
      {team.mayLead && (
        <a className="ds-link" href={`${base}/team/${member.participantId}`}>
          {t.change}
          <span className="ds-sr-only">: {nameOf(member, ui)}</span>
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
        name: nameOf(member, ui),
        role:
          member.kind === 'service'
            ? member.people.map(({ name }) => name).join(', ') || undefined
            : all.relatedKinds[member.relatedKind ?? ''],
        does: member.contribution || undefined,
        kind: member.kind === 'service' ? 'service' : 'person',
        more: <More member={member} team={team} ui={ui} />,
      })),
  }))
  const coordination: NetworkArea = {
    key: 'coordination',
    name: all.team.coordination,
    members: team.coordinators.map(({ name, workTitle, isStandIn }) => ({
      id: `koordinator-${name}`,
      name,
      role: officialText(ui.language, workTitle),
      does: isStandIn ? all.team.standIn : all.team.coordinator,
      kind: 'person',
    })),
  }
  return [coordination, ...areas].filter(({ members }) => members.length > 0)
}

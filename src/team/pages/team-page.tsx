import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  ActionBar,
  Alert,
  EmptyState,
  Facts,
  LinkButton,
  NetworkMap,
  PageHeading,
  Section,
  Status,
} from '../../ui/index.ts'
import { getTeam, isNotShared, type Team } from '../get-team.ts'
import type { TeamMember } from '../team-store.ts'
import { teamTexts, togetherTexts } from '../texts/index.ts'
import { sectionName } from './consent-words.ts'
import { Receipt } from './receipt.tsx'
import { Links, nameOf, networkOf, Reach } from './team-network.tsx'

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
  const m = togetherTexts[ui.language].map
  const { person, members } = team
  const areas = networkOf(team, ui)
  const own = team.contacts.get(person.id)
  const waits = members.filter(({ consent }) => consent === 'asked')
  const shut = members.filter(({ sections, consent }) => !sections.length && consent !== 'asked')
  const isOver = ({ consent }: TeamMember) => consent === 'withdrawn' || consent === 'expired'
  const closed = shut.filter((each) => !isOver(each))
  const noLonger = shut.filter(isOver)
  return (
    <>
      <Receipt of="lagt-til" words={teamTexts[ui.language].add.saved} ui={ui} />
      <CoordinationNav
        ui={ui}
        personId={person.id}
        planId={team.planId}
        current="team"
        relation={team.relation}
      />
      <PageHeading title={titleOf(team, ui)} lead={team.isSelf ? t.leadSelf : t.lead} />
      {team.isShielded && <Alert>{teamTexts[ui.language].shielded}</Alert>}
      {areas.length > 0 ? (
        <NetworkMap
          firstName={person.givenName}
          personHasBall={team.isBallWithPerson}
          isReader={team.isSelf}
          areas={areas}
          listLevel={2}
        />
      ) : (
        <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
      )}
      {team.gaps.some(({ area }) => area !== 'coordination') && <p>{team.isSelf ? m.gapsSelf : m.gaps}</p>}
      {own && (
        <Section title={team.isSelf ? m.howOthersReach : m.howToReach(person.givenName)}>
          <Reach contact={own} of={person.givenName} />
        </Section>
      )}
      {(team.mayLead || team.mayInvite) && (
        <ActionBar>
          <LinkButton href={`${ui.path}/${team.mayLead ? 'ny' : 'inviter'}`}>
            {team.mayLead ? t.add : m.invite}
          </LinkButton>
        </ActionBar>
      )}
      {team.mayChooseContact && (
        <p>
          <a className="ds-link" href={`${ui.path}/kontakt`}>
            {m.chooseContact}
          </a>
        </p>
      )}
      {waits.length > 0 && (
        <Section title={t.waits}>
          <p>{t.waitsText}</p>
          <Members members={waits} team={team} ui={ui} />
        </Section>
      )}
      {closed.length > 0 && (
        <Section title={t.refused}>
          <p>{t.notSharedText}</p>
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
            {isNotShared(member)
              ? t.notShared(all.states[member.consent!].toLowerCase())
              : member.consent
                ? all.states[member.consent]
                : t.waits}
          </Status>
          <Facts
            items={[
              {
                term: t.willSee,
                value:
                  member.consent === 'asked' &&
                  all.list(member.asksFor.map((each) => sectionName(all, each, team).toLowerCase())),
              },
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
            ].map((item) => ({ ...item, value: item.value || null }))}
          />
          <Links member={member} team={team} ui={ui} />
        </div>
      ))}
    </>
  )
}

import type { ReactElement } from 'react'
import { type LifeArea, lifeAreas } from '../../plans/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import { type NetworkArea, type NetworkGap, type NetworkMember, Status } from '../../ui/index.ts'
import type { Contact } from '../contact-store.ts'
import type { Team } from '../get-team.ts'
import type { TeamMember } from '../team-store.ts'
import { teamTexts, togetherTexts } from '../texts/index.ts'
import { sectionName } from './consent-words.ts'

interface Props {
  team: Team
  ui: PageContext
}

/** What one let in sees, how one is reached, and where one goes to change it. */
function More({ member, team, ui }: Props & { member: TeamMember }): ReactElement {
  const all = teamTexts[ui.language]
  const sees = all.list(member.sections.map((section) => sectionName(all, section, team).toLowerCase()))
  const until = member.untilDate && all.team.until(longDate(ui.language, member.untilDate))
  // The reader is told whom a service has named, and it is nobody yet
  const isNobody = member.kind === 'service' && !team.isShielded && !member.people.length
  const private_ = team.contacts.get(member.relatedPersonId ?? '')
  const ofPeople = member.people.flatMap(({ practitionerId, name }) => {
    const contact = team.contacts.get(practitionerId)
    return contact ? [{ name, contact, practitionerId }] : []
  })
  return (
    <div className="sv-map-list__more">
      {private_ && <Reach contact={private_} of={nameOf(member, ui)} />}
      {ofPeople.map(({ name, contact, practitionerId }) => (
        <Reach key={practitionerId} contact={contact} of={name} isNamed={member.people.length > 1} />
      ))}
      <InvitationWord member={member} ui={ui} />
      {!isOutside(team) && (
        <span>
          {isNobody ? `${all.team.willSee}:` : all.team.sees} {[sees, until].filter(Boolean).join(', ')}
        </span>
      )}
      {!isOutside(team) && isNobody && <span>{all.team.untilNamed}</span>}
      <Links member={member} team={team} ui={ui} />
    </div>
  )
}

/** How a private person's own word was given, where it was not by signing in; and that it is waited for. */
function InvitationWord({ member, ui }: { member: TeamMember; ui: PageContext }): ReactElement | null {
  const m = togetherTexts[ui.language].map
  if (member.invitation === 'sent') return <Status kind="waiting">{m.invitationWaits}</Status>
  if (member.invitation !== 'accepted' || !member.invitationHow) return null
  const how = member.invitationRecordedBy
    ? m.recordedBy(member.invitationRecordedBy)
    : m.answered[member.invitationHow]
  return how ? <span>{how}</span> : null
}

/** A number to call and an address to write to. */
export function Reach(props: { contact: Contact; of: string; isNamed?: boolean }): ReactElement {
  const { contact, of, isNamed } = props
  const whose = isNamed ? null : <span className="ds-sr-only"> ({of})</span>
  return (
    <span className="sv-map-list__contact">
      {isNamed && <span>{of}:</span>}
      {contact.phone && (
        <a className="ds-link" href={`tel:${contact.phone.replaceAll(' ', '')}`}>
          {contact.phone}
          {whose}
        </a>
      )}
      {contact.email && (
        <a className="ds-link" href={`mailto:${contact.email}`}>
          {contact.email}
          {whose}
        </a>
      )}
    </span>
  )
}

const isOutside = ({ relation }: Team) => relation === 'participant' || relation === 'private_participant'

/** By name; by its kind alone where the name would tell where the person is. */
export function nameOf(member: TeamMember, ui: PageContext): string {
  return member.name || teamTexts[ui.language].hiddenService[member.serviceKind ?? 'other_welfare']
}

const baseOf = (team: Team, ui: PageContext) => `/${ui.authority.id}/koordinering/${team.person.id}`

export function Links({ member, team, ui }: Props & { member: TeamMember }): ReactElement | null {
  const t = teamTexts[ui.language].team
  if (isOutside(team)) return null
  return (
    <p>
      {member.consentId && (
        <a className="ds-link" href={`${baseOf(team, ui)}/samtykke/${member.consentId}`}>
          {t.toConsent}
          <span className="ds-sr-only">: {nameOf(member, ui)}</span>
        </a>
      )}{' '}
      {team.mayLead && (
        <a className="ds-link" href={`${baseOf(team, ui)}/team/${member.participantId}`}>
          {t.change}
          <span className="ds-sr-only">: {nameOf(member, ui)}</span>
        </a>
      )}
    </p>
  )
}

type AreaKey = LifeArea | 'coordination' | 'family' | 'elsewhere'

/** Coordination and home first, then the parts of life; each with those who help there, and where nobody does. */
export function networkOf(team: Team, ui: PageContext): NetworkArea[] {
  const all = teamTexts[ui.language]
  const m = togetherTexts[ui.language].map
  const names: Record<AreaKey, string> = {
    coordination: all.team.coordination,
    family: m.family,
    ...all.lifeAreas,
    elsewhere: m.elsewhere,
  }
  const here = team.members.filter(({ sections }) => sections.length > 0)
  const areaOf = ({ lifeArea }: TeamMember): AreaKey =>
    lifeAreas.find((area) => area === lifeArea) ?? 'elsewhere'
  const members: Record<'coordination' | 'family', NetworkMember[]> = {
    coordination: team.coordinators.map((one) => leadOf(one, team, ui)),
    family: team.family.map(({ id, name, kind }) => ({
      id,
      name,
      role: all.relatedKinds[kind],
      kind: 'person',
      hasBall: isAmong(team, [id, name]),
      more: team.contacts.has(id) && <Reach contact={team.contacts.get(id)!} of={name} />,
    })),
  }
  return (Object.keys(names) as AreaKey[])
    .map((key) => ({
      key,
      name: names[key],
      members:
        key === 'coordination' || key === 'family'
          ? members[key]
          : here.filter((each) => areaOf(each) === key).map((each) => memberOf(each, team, ui)),
      gaps: team.gaps.filter(({ area }) => area === key).map((gap) => gapOf(gap, team, ui)),
    }))
    .filter(({ members, gaps }) => members.length + gaps.length > 0)
}

const isAmong = ({ ballWith }: Team, some: readonly (string | null)[]) =>
  some.some((one) => one && ballWith.has(one))

function memberOf(member: TeamMember, team: Team, ui: PageContext): NetworkMember {
  const all = teamTexts[ui.language]
  const m = togetherTexts[ui.language].map
  const names = member.people.map(({ name }) => name)
  const people = names.length ? all.list(names) : team.isShielded ? undefined : m.notNamed
  return {
    id: member.participantId,
    name: nameOf(member, ui),
    role: member.kind === 'service' ? people : all.relatedKinds[member.relatedKind ?? ''],
    does: member.contribution || undefined,
    kind: member.kind === 'service' ? 'service' : 'person',
    hasBall: isAmong(team, [
      ...[member.serviceId, member.relatedPersonId, member.name],
      ...member.people.flatMap(({ practitionerId, name }) => [practitionerId, name]),
    ]),
    more: <More member={member} team={team} ui={ui} />,
  }
}

function leadOf(one: Team['coordinators'][number], team: Team, ui: PageContext): NetworkMember {
  const t = teamTexts[ui.language].team
  const { phone = '', email = '' } = team.contacts.get(one.id) ?? {}
  const does = one.isStandIn ? t.standIn : t.coordinator
  const title = officialText(ui.language, one.workTitle)
  return {
    id: `koordinator-${one.id}`,
    name: one.name,
    // «barnekoordinator», «koordinator» is said once
    role: title.toLowerCase().includes(does) ? undefined : title || undefined,
    does: title.toLowerCase().includes(does) ? title : does,
    kind: 'person',
    hasBall: isAmong(team, [one.id, one.name]),
    more: (one.phone || phone || email) && (
      <>
        {one.phone && <Reach contact={{ phone: one.phone, email }} of={one.name} />}
        {phone && phone !== one.phone && (
          <Reach contact={{ phone, email: one.phone ? '' : email }} of={one.name} />
        )}
      </>
    ),
  }
}

function gapOf({ area, why }: Team['gaps'][number], team: Team, ui: PageContext): NetworkGap {
  const m = togetherTexts[ui.language].map
  if (area === 'coordination') return { text: m.noCoordinator }
  const way = team.mayLead ? 'ny' : team.mayInvite ? 'inviter' : null
  return {
    text: m[why],
    more: why === 'nobody' && way && (
      <a className="ds-link" href={`${baseOf(team, ui)}/team/${way}?omrade=${area}`}>
        {m.askSomebody}
        <span className="ds-sr-only">: {teamTexts[ui.language].lifeAreas[area]}</span>
      </a>
    ),
  }
}

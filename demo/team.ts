import type { Section } from '../src/access/sections.ts'
import type { LifeArea } from '../src/plans/index.ts'
import { addParticipant } from '../src/team/add-participant.ts'
import { askForConsent } from '../src/team/ask-for-consent.ts'
import { namePeople } from '../src/team/change-participant.ts'
import { findTeam } from '../src/team/index.ts'
import type { PurposeKind } from '../src/team/rules/purpose.ts'
import { withdrawConsent } from '../src/team/withdraw-consent.ts'
import type { AuthorityId } from './base/authorities.ts'
import type { CitizenKey, RelatedKey } from './base/citizens.ts'
import type { PersonKey } from './base/ids.ts'
import type { ServiceKey } from './base/places.ts'
import type { PractitionerKey } from './base/staff.ts'
import { act } from './cases/tell.ts'
import { answer } from './coordination/consents.ts'
import type { DemoWorld } from './demo-world.ts'

interface Member {
  service?: ServiceKey
  related?: RelatedKey
  people?: readonly PractitionerKey[]
  contribution: string
  lifeArea: LifeArea
  sections: readonly Section[]
  purposeKind: PurposeKind
  purpose: string
  /** Who says yes; the others have not answered. */
  yes?: readonly CitizenKey[]
  no?: CitizenKey
  /** Who took it back, ten days ago. */
  withdrawnBy?: CitizenKey
  /** Days from the loading to the last day. */
  until?: number
}

interface TeamStory {
  person: PersonKey
  authority: AuthorityId
  coordinator: PractitionerKey
  daysAgo: number
  /** Who says yes to a plan. */
  plan?: readonly CitizenKey[]
  members: readonly Member[]
}

const adasParents = ['kari-mor', 'ola-far'] as const

const stories: readonly TeamStory[] = [
  {
    person: 'ada',
    authority: 'baerum',
    coordinator: 'child-coordinator-baerum',
    daysAgo: 110,
    plan: adasParents,
    members: [
      {
        service: 'skole-baerum',
        people: ['teacher-baerum'],
        contribution: 'Trygg skolestart, pauser og et fast sted å være',
        lifeArea: 'daytime',
        sections: [
          'about_person',
          'goals',
          'activities',
          'participants',
          'meetings',
          'contingency',
          'documents',
        ],
        purposeKind: 'adapt',
        purpose: 'Så skolen vet hva som hjelper Ada.',
        yes: adasParents,
      },
      {
        service: 'ppt-baerum',
        people: ['ppt-baerum'],
        contribution: 'Råd til skolen',
        lifeArea: 'daytime',
        sections: ['goals', 'meetings'],
        purposeKind: 'together',
        purpose: 'Så rådene passer med målene.',
        yes: adasParents,
      },
      {
        service: 'fysio-baerum',
        people: ['physio-baerum'],
        contribution: 'Balanse og lek i gymsalen hver uke',
        lifeArea: 'health_and_care',
        sections: ['goals', 'activities', 'participants', 'meetings'],
        purposeKind: 'together',
        purpose: 'Så treningen henger sammen med resten.',
        yes: adasParents,
        until: 6,
      },
      {
        service: 'habu-baerum',
        people: ['habu-fjord@baerum'],
        contribution: 'Utredning, og samtale med foreldrene to ganger i året',
        lifeArea: 'health_and_care',
        sections: ['about_person', 'goals', 'meetings'],
        purposeKind: 'follow_up',
        purpose: 'Så sykehuset og kommunen gjør det samme.',
        yes: adasParents,
      },
      {
        related: 'mormor-ada',
        contribution: 'Henter på onsdager, og er med på møter',
        lifeArea: 'social_network',
        sections: ['participants', 'meetings'],
        purposeKind: 'take_part',
        purpose: 'Så mormor vet hva som er avtalt.',
        yes: adasParents,
      },
      {
        service: 'avlastning-baerum',
        contribution: 'En helg i måneden',
        lifeArea: 'leisure',
        sections: ['about_person', 'activities', 'meetings'],
        purposeKind: 'before_start',
        purpose: 'Så de kjenner Ada før den første helga.',
        yes: ['kari-mor'],
      },
      {
        service: 'barnevern-baerum',
        contribution: '',
        lifeArea: 'housing',
        sections: ['meetings'],
        purposeKind: 'other',
        purpose: 'Hjelp hjemme i en travel tid.',
        no: 'ola-far',
      },
      {
        service: 'sykehusfysio-baerum',
        people: ['physio-fjord@baerum'],
        contribution: 'Trening etter operasjonen',
        lifeArea: 'health_and_care',
        sections: ['activities', 'meetings'],
        purposeKind: 'follow_up',
        purpose: 'Så treningen på sykehuset og hjemme er den samme.',
        yes: adasParents,
        withdrawnBy: 'ola-far',
      },
      {
        service: 'helsestasjon-baerum',
        people: ['health-visitor-baerum'],
        contribution: 'Samtaler med Ada på skolen',
        lifeArea: 'health_and_care',
        sections: ['about_person', 'meetings'],
        purposeKind: 'other',
        purpose: 'Så Ada slipper å fortelle alt på nytt.',
        yes: adasParents,
        until: -1,
      },
    ],
  },
  {
    person: 'jonas',
    authority: 'baerum',
    coordinator: 'coordinator-baerum',
    daysAgo: 18,
    plan: ['mette-mor'],
    members: [
      {
        service: 'skole-baerum',
        people: ['teacher-baerum'],
        contribution: 'Færre timer nå, og en plan for å komme tilbake',
        lifeArea: 'daytime',
        sections: ['goals', 'activities', 'meetings'],
        purposeKind: 'adapt',
        purpose: 'Så lærerne vet hva som er avtalt.',
        yes: ['mette-mor'],
      },
      {
        service: 'nav-baerum',
        people: ['nav-baerum'],
        contribution: 'Arbeidsuke',
        lifeArea: 'economy',
        sections: ['goals'],
        purposeKind: 'before_start',
        purpose: 'Så de kan finne en plass.',
      },
    ],
  },
  {
    person: 'sara',
    authority: 'baerum',
    coordinator: 'child-coordinator2-baerum',
    daysAgo: 350,
    members: [
      {
        service: 'habu-baerum',
        people: ['habu-fjord@baerum'],
        contribution: 'Følger Sara over til voksensykehuset',
        lifeArea: 'health_and_care',
        sections: ['about_person', 'goals', 'activities', 'meetings'],
        purposeKind: 'follow_up',
        purpose: 'Så barne- og voksenlegen vet det samme.',
        yes: ['sara'],
      },
      {
        service: 'skole-baerum',
        people: ['teacher-baerum'],
        contribution: 'Assistent i timene, og rådgiver om valg av linje',
        lifeArea: 'daytime',
        sections: ['goals', 'activities', 'meetings'],
        purposeKind: 'adapt',
        purpose: 'Så skolen vet hva som er avtalt.',
        yes: ['sara'],
      },
    ],
  },
  {
    person: 'berit',
    authority: 'baerum',
    coordinator: 'coordinator-baerum',
    daysAgo: 165,
    plan: ['berit'],
    members: [
      {
        service: 'nav-baerum',
        people: ['nav-baerum'],
        contribution: 'Veien tilbake til jobben, to dager i uka',
        lifeArea: 'daytime',
        sections: ['goals', 'activities', 'participants', 'meetings'],
        purposeKind: 'together',
        purpose: 'Så NAV og treningen trekker samme vei.',
        yes: ['berit'],
      },
      {
        service: 'sykehusfysio-baerum',
        people: ['physio-fjord@baerum'],
        contribution: 'Gåtrening på sykehuset',
        lifeArea: 'health_and_care',
        sections: ['goals', 'activities', 'meetings'],
        purposeKind: 'follow_up',
        purpose: 'Så treningen følger målene mine.',
        yes: ['berit'],
      },
      {
        service: 'fastlege-baerum',
        people: ['gp-baerum'],
        contribution: 'Medisiner og sykmelding',
        lifeArea: 'health_and_care',
        sections: ['about_person', 'goals'],
        purposeKind: 'follow_up',
        purpose: 'Så fastlegen vet hva jeg prøver på.',
        yes: ['berit'],
        until: 300,
      },
      {
        related: 'arne-berit',
        contribution: 'Kjører til trening, og lager middag',
        lifeArea: 'social_network',
        sections: ['about_person', 'goals', 'activities', 'participants', 'meetings'],
        purposeKind: 'daily',
        purpose: 'Arne er med på alt.',
        yes: ['berit'],
      },
    ],
  },
  {
    person: 'hanne',
    authority: 'sandnes',
    coordinator: 'coordinator-sandnes',
    daysAgo: 85,
    members: [
      {
        service: 'hjemmesykepleie-sandnes',
        people: ['nurse-sandnes'],
        contribution: 'Medisiner og sår, tre ganger i uka',
        lifeArea: 'health_and_care',
        sections: ['participants', 'meetings'],
        purposeKind: 'other',
        purpose: 'Så jeg slipper å gjenta meg.',
        yes: ['hanne'],
      },
    ],
  },
  {
    person: 'nils',
    authority: 'batsfjord',
    coordinator: 'coordinator-batsfjord',
    daysAgo: 130,
    plan: ['nils'],
    members: [
      {
        service: 'fysio-batsfjord',
        people: ['physio-batsfjord'],
        contribution: 'Øvelser hjemme hver tirsdag',
        lifeArea: 'health_and_care',
        sections: ['goals', 'activities', 'meetings'],
        purposeKind: 'together',
        purpose: 'Så øvelsene passer til sjøen.',
        yes: ['nils'],
      },
      {
        related: 'inger-nils',
        contribution: 'Er der hver dag',
        lifeArea: 'housing',
        sections: ['about_person', 'goals', 'activities', 'participants', 'meetings'],
        purposeKind: 'daily',
        purpose: 'Inger skal vite det samme som meg.',
        yes: ['nils'],
      },
    ],
  },
  {
    person: 'marit',
    authority: 'midt-troms',
    coordinator: 'coordinator-midt-troms',
    daysAgo: 100,
    plan: ['marit'],
    members: [
      {
        service: 'nav-midt-troms',
        contribution: 'Bolig og økonomi',
        lifeArea: 'economy',
        sections: ['goals', 'activities'],
        purposeKind: 'together',
        purpose: 'Så husleia og jobben henger sammen.',
        yes: ['marit'],
      },
    ],
  },
]

/** Consents to plans and to sharing in every state: given, asked, refused, run out, soon over; withdrawn comes later. */
export async function loadTeam(world: DemoWorld): Promise<void> {
  for (const story of stories) {
    await consentToPlan(world, story)
    for (const member of story.members) await letIn(world, story, member)
  }
}

async function consentToPlan(world: DemoWorld, { person, authority, coordinator, daysAgo, plan }: TeamStory) {
  if (!plan) return
  const personId = world.ids.person[person]
  const at = { authority, daysAgo }
  const { consentId } = await act(world, askForConsent, coordinator, at, { personId, kind: 'plan' })
  for (const who of plan) await answer(world, who, at, { personId, consentId, answer: 'given' })
}

async function letIn(world: DemoWorld, story: TeamStory, member: Member): Promise<void> {
  const { person, authority, coordinator, daysAgo } = story
  const personId = world.ids.person[person]
  const at = { authority, daysAgo }
  const sections = [...member.sections]
  const untilDate = member.until === undefined ? '' : world.daysFrom(member.until)
  const added = await act(world, addParticipant, coordinator, at, {
    personId,
    who: member.service
      ? `service:${world.ids.service[member.service]}`
      : `private:${world.ids.related[member.related!]}`,
    contribution: member.contribution,
    lifeArea: member.lifeArea,
    purposeKind: member.purposeKind,
    purpose: member.purpose,
    sections,
    untilDate,
  } as unknown as Record<string, string>)
  const { participantId, consentId } = added
  if (member.people?.length) {
    const practitionerIds = member.people.map((key) => world.ids.practitioner[key])
    const fields = { personId, participantId, practitionerIds } as unknown as Record<string, string>
    await act(world, namePeople, coordinator, at, fields)
  }
  const later = { authority, daysAgo: daysAgo - 1 }
  for (const who of member.yes ?? [])
    await answer(world, who, later, { personId, consentId, answer: 'given', sections, untilDate })
  if (member.no) await answer(world, member.no, later, { personId, consentId, answer: 'refused' })
}

/** What was taken back later, when plans and meetings had begun. */
export async function loadWithdrawals(world: DemoWorld): Promise<void> {
  for (const { person, authority, members } of stories) {
    const personId = world.ids.person[person]
    const team = await world.database.transaction(authority, (db) => findTeam(db, personId, world.day))
    for (const { withdrawnBy, service } of members) {
      const consentId = team.find(
        (each) => each.serviceId === (service && world.ids.service[service]),
      )?.consentId
      if (withdrawnBy && consentId)
        await act(world, withdrawConsent, withdrawnBy, { authority, daysAgo: 10 }, { personId, consentId })
    }
  }
}

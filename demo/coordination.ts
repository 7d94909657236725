import { acceptOffer } from '../src/coordination/accept-offer.ts'
import { declineOffer } from '../src/coordination/decline-offer.ts'
import { endAppointment } from '../src/coordination/end-appointment.ts'
import { offerAppointment } from '../src/coordination/offer-appointment.ts'
import { setAbsence } from '../src/coordination/set-absence.ts'
import { wishForAnother } from '../src/coordination/wish-for-another.ts'
import { askForConsent } from '../src/team/ask-for-consent.ts'
import type { AuthorityId } from './base/authorities.ts'
import type { CitizenKey } from './base/citizens.ts'
import type { PersonKey } from './base/ids.ts'
import type { PractitionerKey } from './base/staff.ts'
import { act } from './cases/tell.ts'
import { answer, record } from './coordination/consents.ts'
import { findCaseId, type Where } from './coordination/find-case.ts'
import type { DemoWorld } from './demo-world.ts'

interface Story {
  person: PersonKey
  authority: AuthorityId
  handler: PractitionerKey
  role: 'coordinator' | 'child_coordinator' | 'hospital_coordinator'
  /** Who says yes to coordination, signed in. */
  consent: readonly CitizenKey[]
  coordinator: PractitionerKey
  daysAgo: number
  message: string
  /** Told to the person, where another is relieved. */
  whyNew?: string
}

const barn = { authority: 'baerum', handler: 'unit-baerum' } as const
const voksen = { authority: 'baerum', handler: 'unit-baerum-adult' } as const

const stories: readonly Story[] = [
  {
    ...barn,
    person: 'ada',
    role: 'child_coordinator',
    consent: ['kari-mor', 'ola-far'],
    coordinator: 'child-coordinator-baerum',
    daysAgo: 126,
    message: 'To hjem, skole og sykehus. Foreldrene ønsker en fast person å ringe til.',
  },
  {
    ...barn,
    person: 'jonas',
    role: 'coordinator',
    consent: ['mette-mor'],
    coordinator: 'coordinator2-baerum',
    daysAgo: 77,
    message: 'Jonas vil gjerne snakke på melding først.',
  },
  {
    ...barn,
    person: 'sara',
    role: 'child_coordinator',
    consent: ['sara'],
    coordinator: 'child-coordinator2-baerum',
    daysAgo: 395,
    message: 'Sara bestemmer selv. Hun blir 18 om ikke så lenge.',
  },
  {
    ...voksen,
    person: 'berit',
    role: 'coordinator',
    consent: ['berit'],
    coordinator: 'coordinator-baerum',
    daysAgo: 176,
    message: 'Berit har foreslått deg selv. Dere kjenner hverandre fra før.',
  },
  {
    ...voksen,
    person: 'erik',
    role: 'coordinator',
    consent: ['erik'],
    coordinator: 'coordinator2-baerum',
    daysAgo: 66,
    message: 'Erik vil møte deg hjemme først. Liv kan være med.',
  },
  {
    authority: 'sandnes',
    handler: 'unit-sandnes',
    person: 'hanne',
    role: 'coordinator',
    consent: ['hanne'],
    coordinator: 'coordinator-sandnes',
    daysAgo: 92,
    message: 'Hanne har bedt om deg. Hun ønsker koordinator, men ikke plan nå.',
  },
  {
    authority: 'sandnes',
    handler: 'unit-sandnes',
    person: 'trygve',
    role: 'coordinator',
    consent: ['trygve'],
    coordinator: 'nav-sandnes',
    daysAgo: 48,
    message: 'Trygve er i programmet hos dere. Han vil at du leder arbeidet med planen.',
  },
  {
    authority: 'batsfjord',
    handler: 'unit-batsfjord',
    person: 'nils',
    role: 'coordinator',
    consent: ['nils'],
    coordinator: 'coordinator-batsfjord',
    daysAgo: 140,
    message: 'Nils og Inger er hjemme hele dagen. Ring gjerne før du kommer.',
  },
  {
    authority: 'midt-troms',
    handler: 'unit-midt-troms',
    person: 'marit',
    role: 'coordinator',
    consent: ['marit'],
    coordinator: 'coordinator-midt-troms',
    daysAgo: 108,
    message: 'Marit ønsker korte møter, og helst ikke før klokka ti.',
  },
  {
    authority: 'fjordsykehuset',
    handler: 'unit-fjord',
    person: 'knut',
    role: 'hospital_coordinator',
    consent: ['knut'],
    coordinator: 'coordinator-fjord',
    daysAgo: 70,
    message: 'Knut går på tre poliklinikker. Han ønsker én å forholde seg til.',
  },
]

/** Appointments in every state: active, away, handed over, declined, ended, offered; and some who have nobody. */
export async function loadCoordination(world: DemoWorld): Promise<void> {
  for (const story of stories) await appoint(world, story)
  await handOver(world)
  await nilsMayGetAnother(world)
  await noorOnPaper(world)
  await aminaWaits(world)
  await gunnarIsWithout(world)
  await unbornWaits(world)
  await awayAndWish(world)
}

async function appoint(world: DemoWorld, story: Story): Promise<string> {
  const { person, authority, handler, daysAgo, consent, coordinator } = story
  const personId = world.ids.person[person]
  const at: Where = { authority, daysAgo: daysAgo + 3 }
  const { consentId } = await act(world, askForConsent, handler, at, { personId, kind: 'coordination' })
  for (const who of consent)
    await answer(world, who, { authority, daysAgo: daysAgo + 2 }, { personId, consentId, answer: 'given' })
  const appointmentId = await offer(world, { ...story, daysAgo: daysAgo + 1 })
  await act(world, acceptOffer, coordinator, { authority, daysAgo }, { appointmentId })
  return appointmentId
}

async function offer(world: DemoWorld, story: Omit<Story, 'consent'>): Promise<string> {
  const { person, authority, handler, daysAgo, role, coordinator, message, whyNew = '' } = story
  const caseId = await findCaseId(world, authority, world.ids.person[person])
  const { appointmentId } = await act(
    world,
    offerAppointment,
    handler,
    { authority, daysAgo },
    { caseId, role, practitionerId: world.ids.practitioner[coordinator], message, whyNew },
  )
  return appointmentId
}

/** Jonas got another coordinator, who took over the same moment. */
async function handOver(world: DemoWorld): Promise<void> {
  const appointmentId = await offer(world, {
    ...barn,
    person: 'jonas',
    role: 'coordinator',
    coordinator: 'coordinator-baerum',
    daysAgo: 21,
    message: 'Wenche skal ha mindre. Jonas har møtt deg, og synes det er greit.',
    whyNew: 'Wenche skal jobbe mindre. Du har møtt Henrik, og sa at det er greit at han tar over.',
  })
  await act(world, acceptOffer, 'coordinator-baerum', { authority: 'baerum', daysAgo: 20 }, { appointmentId })
}

/** Nils has a coordinator, and another is asked: he is told who and why before anything changes. */
async function nilsMayGetAnother(world: DemoWorld): Promise<void> {
  await offer(world, {
    authority: 'batsfjord',
    handler: 'unit-batsfjord',
    person: 'nils',
    role: 'coordinator',
    coordinator: 'physio-batsfjord',
    daysAgo: 1,
    message: 'Nils og Inger er hjemme hele dagen. Du kjenner huset fra før.',
    whyNew:
      'Koordinatoren din skal ha nye oppgaver fra januar. Vi spør en du kjenner fra treningen, så du slipper å begynne på nytt.',
  })
}

/** Noor lives at a strictly protected address: the parents' answers came on paper, and the unit wrote them down. */
async function noorOnPaper(world: DemoWorld): Promise<void> {
  const personId = world.ids.person.noor
  const at: Where = { authority: 'baerum', daysAgo: 58 }
  const { consentId } = await act(world, askForConsent, 'unit-baerum', at, { personId, kind: 'coordination' })
  await answer(world, 'leila-mor', { ...at, daysAgo: 57 }, { personId, consentId, answer: 'given' })
  await record(
    world,
    'unit-baerum',
    { ...at, daysAgo: 55 },
    {
      personId,
      consentId,
      answeredBy: world.ids.related['omar-noor'],
      answer: 'given',
      how: 'paper',
      ...{ saidOn: world.daysFrom(-60), saidIn: 'arabisk', help: 'interpreter', helpedBy: 'Tolketjenesten' },
      note: 'Kom i posten gjennom advokaten. Han har fått vite hva det betyr, og at han kan trekke det.',
    },
  )
  const appointmentId = await offer(world, {
    ...barn,
    person: 'noor',
    role: 'child_coordinator',
    coordinator: 'child-coordinator-baerum',
    daysAgo: 54,
    message: 'Adressen er strengt fortrolig. Avtal alt gjennom enheten.',
  })
  await act(
    world,
    acceptOffer,
    'child-coordinator-baerum',
    { authority: 'baerum', daysAgo: 53 },
    { appointmentId },
  )
}

/** Amina's first one declined; another has been asked and has not answered. */
async function aminaWaits(world: DemoWorld): Promise<void> {
  const personId = world.ids.person.amina
  const at: Where = { authority: 'baerum', daysAgo: 35 }
  const { consentId } = await act(world, askForConsent, 'unit-baerum', at, { personId, kind: 'coordination' })
  await answer(world, 'hodan-mor', { ...at, daysAgo: 33 }, { personId, consentId, answer: 'given' })
  const story = { ...barn, person: 'amina', role: 'coordinator' } as const
  const declined = await offer(world, {
    ...story,
    coordinator: 'coordinator2-baerum',
    daysAgo: 12,
    message: 'Tolk i somali trengs i møtene med mor.',
  })
  await act(
    world,
    declineOffer,
    'coordinator2-baerum',
    { authority: 'baerum', daysAgo: 9 },
    {
      appointmentId: declined,
      reason: 'Jeg er bare på jobb to dager i uka nå. Amina trenger noen som er der oftere.',
    },
  )
  await offer(world, {
    ...story,
    coordinator: 'health-visitor-baerum',
    daysAgo: 2,
    message: 'Amina er tolv og vil helst snakke selv. Tolk i somali trengs i møtene med mor.',
  })
}

/** Gunnar has no eID: his yes was said on the phone. His coordinator has left the appointment. */
async function gunnarIsWithout(world: DemoWorld): Promise<void> {
  const personId = world.ids.person.gunnar
  const handler = 'unit-baerum-adult'
  const at: Where = { authority: 'baerum', daysAgo: 24 }
  const { consentId } = await act(world, askForConsent, handler, at, { personId, kind: 'coordination' })
  await record(
    world,
    handler,
    { ...at, daysAgo: 23 },
    {
      personId,
      consentId,
      answeredBy: 'person',
      answer: 'given',
      how: 'oral',
      note: 'Sagt på telefon. Jeg leste opp hva det betyr, og at han kan ombestemme seg.',
    },
  )
  const appointmentId = await offer(world, {
    ...voksen,
    person: 'gunnar',
    role: 'coordinator',
    coordinator: 'home-nurse-baerum',
    daysAgo: 22,
    message: 'Gunnar er på papir: ring ham, han svarer ikke på meldinger.',
  })
  await act(world, acceptOffer, 'home-nurse-baerum', { authority: 'baerum', daysAgo: 21 }, { appointmentId })
  await act(
    world,
    endAppointment,
    handler,
    { authority: 'baerum', daysAgo: 4 },
    { appointmentId, reason: 'Hege går ut i permisjon. Vi har ikke funnet en ny ennå.' },
  )
}

/** The expected child has the right since two days, and nobody yet: the mother has not answered on consent. */
async function unbornWaits(world: DemoWorld): Promise<void> {
  const at: Where = { authority: 'baerum', daysAgo: 1 }
  const personId = world.ids.person['unborn-baerum']
  await act(world, askForConsent, 'unit-baerum', at, { personId, kind: 'coordination' })
}

async function awayAndWish(world: DemoWorld): Promise<void> {
  const find = async (authority: AuthorityId, person: PersonKey) =>
    world.database.transaction(authority, async (db) => {
      const { id } = await db
        .selectFrom('appointment')
        .select('id')
        .where('personId', '=', world.ids.person[person])
        .where('state', '=', 'active')
        .executeTakeFirstOrThrow()
      return id
    })
  const eriks = await find('baerum', 'erik')
  const away = { appointmentId: eriks, absence: 'away' }
  await act(world, setAbsence, 'coordinator2-baerum', { authority: 'baerum', daysAgo: 3 }, away)
  const marits = await find('midt-troms', 'marit')
  const wish = {
    appointmentId: marits,
    reason: 'Anja er fin, men hun er nesten alltid opptatt når jeg ringer.',
  }
  await act(world, wishForAnother, 'marit', { authority: 'midt-troms', daysAgo: 2 }, wish)
}

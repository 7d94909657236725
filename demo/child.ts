import { answerWish } from '../src/child/answer-wish.ts'
import { insertDoorCode } from '../src/child/door-store.ts'
import { selectorOf } from '../src/child/enter-by-code.ts'
import { sendWish } from '../src/child/send-wish.ts'
import { insertWish } from '../src/child/wish-store.ts'
import { momentInOslo } from '../src/platform/i18n/dates.ts'
import { findTeam } from '../src/team/index.ts'
import { recordChildWord } from '../src/team/record-child-word.ts'
import type { AuthorityId } from './base/authorities.ts'
import { identityIdOf } from './base/demo-actor.ts'
import type { PersonKey } from './base/ids.ts'
import type { ServiceKey } from './base/places.ts'
import type { PractitionerKey } from './base/staff.ts'
import { act } from './cases/tell.ts'
import type { DemoWorld } from './demo-world.ts'

/** Children who come in by a code that is told on the demonstration's own page. One lives at a protected address. */
export const demoDoors = [
  { authority: 'baerum', person: 'ada', maker: 'child-coordinator-baerum', code: 'HNER-2468-GYMS' },
  { authority: 'baerum', person: 'noor', maker: 'child-coordinator-baerum', code: 'STJR-3579-HMEL' },
] as const satisfies readonly {
  authority: AuthorityId
  person: PersonKey
  maker: PractitionerKey
  code: string
}[]

/** What a child means of a consent that others answer, as it was written down. */
async function heard(
  world: DemoWorld,
  person: PersonKey,
  by: PractitionerKey,
  service: ServiceKey,
  daysAgo: number,
  said: { words: string; heardBy: string },
): Promise<void> {
  const personId = world.ids.person[person]
  const team = await world.database.transaction('baerum', (db) => findTeam(db, personId, world.day))
  const consentId = team.find(({ serviceId }) => serviceId === world.ids.service[service])?.consentId
  if (consentId)
    await act(
      world,
      recordChildWord,
      by,
      { authority: 'baerum', daysAgo },
      {
        ...{ personId, consentId, outcome: 'said', ...said },
      },
    )
}

const tenYears = 10 * 365 * 24 * 60

/** The child's own door: codes that wait, and what children have written: one answered, one kept from home, one by a code. */
export async function loadChild(world: DemoWorld): Promise<void> {
  for (const { authority, person, maker, code } of demoDoors)
    await world.database.transaction(authority, (db) =>
      insertDoorCode(db, authority, {
        personId: world.ids.person[person],
        selector: selectorOf(code),
        codeHash: world.secrets.hashOfCode(`door ${code}`),
        codeSealed: world.secrets.encrypt(code),
        madeBy: identityIdOf(maker),
        madeAs: 'coordinator',
        madeByRelated: null,
        madeByPractitioner: world.ids.practitioner[maker],
        minutes: tenYears,
      }),
    )
  const { wishId } = await act(
    world,
    sendWish,
    'jonas',
    { authority: 'baerum', daysAgo: 9 },
    { words: 'Kan vi ta det på melding først, før møtet?', mood: '5', home: 'may_know' },
  )
  await act(
    world,
    answerWish,
    'coordinator-baerum',
    { authority: 'baerum', daysAgo: 8 },
    { wishId, answer: 'Ja. Jeg skriver til deg dagen før, så sier du hva du vil jeg skal ta opp.' },
  )
  await act(
    world,
    sendWish,
    'jonas',
    { authority: 'baerum', daysAgo: 2 },
    {
      words: 'Jeg får ikke sove når det er mye krangling. Jeg vil ikke at du sier det til mamma ennå.',
      mood: '3',
      home: 'keep',
    },
  )
  await heard(world, 'ada', 'child-coordinator-baerum', 'avlastning-baerum', 39, {
    words: 'Jeg vil ha med bamsen. Og jeg vil ringe mamma før jeg legger meg.',
    heardBy: 'Barnekoordinatoren, hjemme hos Ada',
  })
  await heard(world, 'jonas', 'coordinator-baerum', 'nav-baerum', 12, {
    words: 'Jeg vil prøve arbeidsuke. Men de trenger ikke vite alt om skolen.',
    heardBy: 'Koordinatoren, på telefon',
  })
  await world.database.transaction('baerum', (db) =>
    insertWish(db, 'baerum', {
      personId: world.ids.person.ada,
      words: 'Jeg vil ha høner. Og at Frida er med hver gang.',
      mood: 8,
      keepFromParents: false,
      sentAt: momentInOslo(world.daysFrom(-3), '14:10'),
      sentAs: 'child',
      byCode: true,
    }),
  )
}

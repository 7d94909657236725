import type { SignedInActor } from '../../src/access/actor.ts'
import type { Secrets } from '../../src/platform/secrets/secrets.ts'
import type { AuthorityId } from './authorities.ts'
import { type CitizenKey, citizens } from './citizens.ts'
import { demoId } from './demo-id.ts'
import { syntheticNationalId } from './national-id.ts'
import { type PractitionerKey, staff } from './staff.ts'

/** Somebody in the demonstration who can act. */
export type ActorKey = CitizenKey | PractitionerKey

interface Human {
  name: string
  nationalId: string | null
  authority: AuthorityId
  provider: SignedInActor['provider']
}

const humans = new Map<string, Human>([
  ...citizens.map((each): [string, Human] => [
    each.key,
    {
      name: `${each.givenName} ${each.familyName}`,
      nationalId: each.born && syntheticNationalId(each.born),
      authority: each.authority,
      provider: 'id-porten',
    },
  ]),
  ...staff.map((each): [string, Human] => [
    each.key,
    {
      name: each.name,
      nationalId: syntheticNationalId(each.born),
      authority: each.authority,
      provider: each.signsIn,
    },
  ]),
])

export function getHuman(key: ActorKey): Human {
  return humans.get(key)!
}

/** Who is behind 'physio-fjord@baerum'. */
export function subjectOf(key: string): string {
  return key.split('@')[0]!
}

/** The identity somebody has when signed in; the same at every loading. */
export function identityIdOf(key: ActorKey): string {
  return demoId('identity', subjectOf(key), getHuman(key).provider)
}

/** The one who is signed in, as pages get it. */
export function demoActor(key: ActorKey, secrets: Secrets): SignedInActor {
  const { name, nationalId, provider } = getHuman(key)
  if (!nationalId) throw new Error(`${key} cannot sign in`)
  return {
    kind: provider === 'id-porten' ? 'citizen' : 'work',
    identityId: identityIdOf(key),
    identityKey: secrets.identityKeyOfNumber(nationalId),
    name,
    sealedNumber: secrets.encrypt(nationalId),
    provider,
  }
}

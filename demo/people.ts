import type { StandInPerson } from '../src/connections/stand-in-provider/index.ts'
import { citizens } from './base/citizens.ts'
import { getHuman } from './base/demo-actor.ts'
import { staff } from './base/staff.ts'

/** Everybody one can become. A guest's row in another authority is the same human, and is not here twice. */
export function demoPeople(): StandInPerson[] {
  return people
}

const people: StandInPerson[] = [
  ...citizens
    .filter((each) => !each.cannotSignIn)
    .map(
      (each): StandInPerson => ({
        subject: each.key,
        name: getHuman(each.key).name,
        nationalId: getHuman(each.key).nationalId,
        kinds: ['id-porten'],
        authorityId: each.authority,
        title: each.line,
      }),
    ),
  ...staff
    .filter((each) => !each.key.includes('@'))
    .map(
      (each, at): StandInPerson => ({
        subject: each.key,
        name: each.name,
        nationalId: getHuman(each.key).nationalId,
        kinds: [each.signsIn],
        authorityId: each.authority,
        title: each.line,
        hprNumber: each.signsIn === 'helseid' ? String(9_900_000 + at) : null,
      }),
    ),
]

import { z } from 'zod'
import type { RelationName } from '../access/relations.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { type DoorCode, findDoorCodes } from './door-store.ts'
import { aboutNamedChild } from './own-person.ts'

export interface ShownDoor {
  personId: string
  givenName: string
  relation: RelationName
  planId: string | null
  /** Those the reader has made. `code`: in words, for as long as it waits. */
  codes: (Omit<DoorCode, 'sealed'> & { code: string | null })[]
}

/** Where one who answers for a child, or coordinates, gives it a code. Each sees their own codes alone. */
export const getDoor = query({
  act: acts.makeCode,
  input: z.object({ personId: id }),
  about: aboutNamedChild,
  async read({ db, subject: { personId, person }, grant, actor, secrets }): Promise<ShownDoor> {
    const made = actor.kind === 'nobody' ? [] : await findDoorCodes(db, personId, actor.identityId)
    return {
      personId,
      givenName: person.givenName,
      relation: grant.relation.name,
      planId: (await findPlanOfPerson(db, personId))?.id ?? null,
      codes: made.map(({ sealed, ...code }) => ({ ...code, code: sealed && secrets.decrypt(sealed) })),
    }
  },
  sees: ({ personId }) => [{ personId, what: ['child_code'] }],
})

import { defineRule } from '../../law/rule.ts'

export const askerDealtWith = defineRule({
  code: 'asker-dealt-with',
  version: 1,
  paragraph: 'fvl §§ 2, 12, 16, 17, 27; pbrl § 4-4; vergemålsloven § 31',
  says: 'Before a decision goes out, each who asked as parent of one under 16, or as guardian or proxy with a mandate or a power, is recorded as what they are, or somebody in the unit has said, with a reason, that they are not to have the answer. Where the population register says the same a press is enough; else what was seen is written down.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 2, 12, 16, 17, 27; lov-1999-07-02-63 § 4-4; lov-2010-03-26-9 § 31',
})

/** What one who asks says to be, that would make them read the answer. */
export type AsksAs = 'parent' | 'guardian' | 'proxy'

/**
 * As what one who asked may be recorded, and whether no decision goes out before they are dealt with. Null: as nothing that
 * reads the case. From 16 a parent speaks by a power of attorney (pbrl § 4-3).
 */
export function asksAs(
  sent: {
    /** What they said to be to the person. */
    speaksAs: string
    /** They said to have the responsibility, the mandate or the power. */
    mayAct: boolean
    /** The person does not want them to hear more. */
    isSilent: boolean
  },
  { consentsAlone }: { consentsAlone: boolean },
): { as: AsksAs; comesFirst: boolean } | null {
  const { speaksAs, mayAct, isSilent } = sent
  switch (speaksAs) {
    case 'parent':
      if (!consentsAlone) return { as: 'parent', comesFirst: true }
      return mayAct ? { as: 'proxy', comesFirst: !isSilent } : { as: 'parent', comesFirst: false }
    case 'guardian':
    case 'proxy':
      return mayAct ? { as: speaksAs, comesFirst: !isSilent } : null
    default:
      return null
  }
}

export interface AroundNow {
  kind: string
  identityKey: string | null
  name: string
}

/** Is who asked on record beside the person already? Next of kin read nothing; one without a number is known by name. */
export function isOnRecord(
  around: readonly AroundNow[],
  asker: { as: AsksAs; identityKey: string | null; name: string },
): boolean {
  return around.some((each) =>
    asker.identityKey
      ? each.identityKey === asker.identityKey && each.kind !== 'next_of_kin'
      : each.kind === asker.as && each.name === asker.name,
  )
}

/** The same as just what they ask as: a foster parent may also be a parent. */
export function isRecordedAs(
  around: readonly AroundNow[],
  asker: { as: AsksAs; identityKey: string | null; name: string },
): boolean {
  return isOnRecord(
    around.filter(({ kind }) => kind === asker.as),
    asker,
  )
}

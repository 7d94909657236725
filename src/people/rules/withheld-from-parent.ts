import { defineRule } from '../../law/rule.ts'
import type { GuardedAddress } from './shielded-reader.ts'

export const withheldFromParent = defineRule({
  code: 'withheld-from-parent',
  version: 2,
  paragraph: 'folkeregisterloven § 10-4; Normen faktaark 55; fvl §§ 16, 27; pbrl § 3-4',
  says: 'A child under 16 at a strictly confidential address is withheld from a parent who is not confirmed to live with it: that parent opens nothing of the child and is told nothing by us, not even which authority it is, until a person in the unit has decided with a reason that they may be told. At a confidential address the parent is told unless a person decides otherwise. A no whose time is out holds until it is decided anew. A yes counts for the protection it was given under, and lapses when the address is protected anew. The right to be told stands in the law; the unit is reminded of it, and decides.',
  basis: 'inference',
  source:
    'lov-2016-12-09-88 § 10-4; Normen faktaark 55; lov-1967-02-10 §§ 16, 27; lov-1999-07-02-63 § 3-4 (from memory)',
})

/** What holds while nobody has decided. */
export const byItself: Record<GuardedAddress, 'withheld' | 'told'> = {
  confidential: 'told',
  strictly_confidential: 'withheld',
}

import { defineRule } from '../../law/rule.ts'

export const whoControls = defineRule({
  code: 'who-controls',
  version: 1,
  paragraph: 'personvernforordningen art. 4 nr. 7, 26',
  says: 'An authority is controller of the cases and plans it owns, also of what those from another authority read and write there; of what it takes into its own records; and of its own copy of what is passed on or moved, from when it has arrived. Two are joint controllers only where their settings say that they have arranged it, and then of plans both take part in.',
  basis: 'inference',
  source: 'forordning (EU) 2016/679 art. 4 nr. 7, art. 26',
})

/** Where information meets several authorities. */
export const sharings = ['own', 'elsewhere', 'taken_home', 'passed_on', 'moved'] as const
export type Sharing = (typeof sharings)[number]

/** `here`: the authority whose page it is · `owner`: who owns the plan · `each`: each of its own copy. */
export type Controller = 'here' | 'owner' | 'keeper' | 'each' | 'taker'

const controllers: Record<Sharing, { who: Controller; canBeJoint: boolean }> = {
  own: { who: 'here', canBeJoint: true },
  elsewhere: { who: 'owner', canBeJoint: true },
  taken_home: { who: 'keeper', canBeJoint: false },
  passed_on: { who: 'each', canBeJoint: false },
  moved: { who: 'taker', canBeJoint: false },
}

/** Who is controller, and with whom of those an arrangement is made with: only of plans both take part in. */
export function controllerOf<Other>(
  sharing: Sharing,
  arrangedWith: readonly Other[],
): { who: Controller; together: readonly Other[] } {
  const { who, canBeJoint } = controllers[sharing]
  return { who, together: canBeJoint ? arrangedWith : [] }
}

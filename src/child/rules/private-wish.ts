import { type AgeGroup, rightsByAge } from '../../law/age.ts'
import { defineRule } from '../../law/rule.ts'

export const privateWish = defineRule({
  code: 'childs-private-wish',
  version: 1,
  paragraph: 'pbrl §§ 3-1, 3-4',
  says: 'What a child writes to the one who coordinates is read by that one and the one standing in, and by nobody else; it shows in no log and no notice at home, nor through a door that one at home has made the code for. From 12 until 16 the child may ask that parents are not told, for reasons that should be respected: it is said before it is sent that a grown-up must sometimes tell. It withholds these words alone, and shuts nobody out of the plan: more than that the unit decides.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 3-1, 3-4',
})

/** What is asked, and said, before a wish is sent: by age. */
export type AtHome = 'not_asked' | 'asked' | 'own'

export function askedOfHome(age: AgeGroup): AtHome {
  if (rightsByAge[age].consentsAlone) return 'own'
  return rightsByAge[age].mayAskThatParentsAreNotTold ? 'asked' : 'not_asked'
}

/** Five faces on the scale of 0 to 10 that everybody's own ratings have. */
export const moods = [0, 3, 5, 8, 10] as const
export type Mood = (typeof moods)[number]

/** The face a number 0–10 stands nearest to: a grown-up may have written down another number than a face has. */
export const nearestMood = (value: number): Mood =>
  moods.reduce((best, each) => (Math.abs(each - value) < Math.abs(best - value) ? each : best))

import { defineRule } from '../../law/rule.ts'
import type { PersonAnswer } from './on-behalf.ts'

export const careTeamNeedsConsent = defineRule({
  code: 'care-team-consent',
  version: 1,
  paragraph: 'fvl §§ 13, 13 a; hpl § 22',
  says: 'A team of those who help is set up only when the person, or who consents for them, wants it. What the one who asked says about it will do until the person has answered otherwise.',
  basis: 'inference',
  source: 'a municipality in Midt-Troms: partners ask for oppfølgingsteam; lov-1967-02-10 § 13 a',
})

/** May a team be set up now? `confirmed`: the unit has talked with the person, or who consents for them. */
export function mayHaveCareTeam(
  personKnows: 'yes' | 'no' | 'unsure',
  personAnswer: PersonAnswer | null,
  confirmed: boolean,
): boolean {
  if (personAnswer) return personAnswer === 'agrees'
  return personKnows === 'yes' || confirmed
}

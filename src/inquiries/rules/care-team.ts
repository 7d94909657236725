import { defineRule } from '../../law/rule.ts'
import type { PersonAnswer } from './on-behalf.ts'
import type { InquiryState } from './transitions.ts'

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

export const careTeamIsHeld = defineRule({
  code: 'care-team-held',
  version: 1,
  paragraph: 'fvl §§ 11 a, 17',
  says: 'A team that is set up waits in the unit’s queue, by the day its first meeting is to be called for, until the unit has marked it as held.',
  basis: 'inference',
  source: 'a municipality in Midt-Troms: partners ask for oppfølgingsteam',
})

/** Does its first meeting wait to be held? */
export function isToBeHeld(team: {
  careTeamResult: 'set_up' | 'not_set_up' | null
  careTeamHeldOn: string | null
  state: InquiryState
}): boolean {
  const isGone = team.state === 'forwarded' || team.state === 'withdrawn'
  return team.careTeamResult === 'set_up' && team.careTeamHeldOn === null && !isGone
}

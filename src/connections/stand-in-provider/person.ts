import type { SignInKind } from '../sign-in/index.ts'

/** Somebody who can sign in by a stand-in. Synthetic, always. */
export interface StandInPerson {
  subject: string
  name: string
  /** From the official synthetic series (month + 80), or null. */
  nationalId: string | null
  kinds: SignInKind[]
  /** The authority whose work sign-in the person has; null for those without. */
  authorityId: string | null
  /** Shown under the name: who this is. */
  title: string
  /** 'substantial' has only MinID, and is refused where level high is asked for. Left out: 'high'. */
  level?: 'substantial' | 'high'
  hprNumber?: string | null
}

/** Refuses a national id that could be a living person's: the official synthetic series has the month plus 80. */
export function requireSynthetic(people: StandInPerson[]): StandInPerson[] {
  for (const { subject, nationalId } of people) {
    if (nationalId !== null && !/^\d\d(8[1-9]|9[0-2])\d{7}$/.test(nationalId)) {
      throw new Error(`The stand-in person ${subject} has a national id that is not synthetic`)
    }
  }
  return people
}

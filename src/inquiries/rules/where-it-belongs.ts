import { defineRule } from '../../law/rule.ts'

export const belongsWhereOneStays = defineRule({
  code: 'inquiry-lives-elsewhere',
  version: 1,
  paragraph: 'hol § 3-1; fvl § 11',
  says: 'The municipality where somebody stays answers for their health and care. Where the population register says that they live in another, sending the inquiry on is proposed; a person decides, and nobody is turned away. Of one whose address is protected it is not kept where.',
  basis: 'memory',
  source: 'lov-2011-06-24-30 § 3-1 (not read); lov-1967-02-10 § 11',
})

export const nothingToTheDead = defineRule({
  code: 'inquiry-on-the-dead',
  version: 1,
  paragraph: 'fvl § 11; personvernforordningen art. 5 (1) d',
  says: 'An inquiry about somebody who is dead by the population register is marked in the queue and on its page, and no letter or notice goes to the dead; another who asked is answered.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 11',
})

export type Protection = 'none' | 'confidential' | 'strictly_confidential'

/** What the population register says of somebody, as far as an inquiry needs it. */
export interface RegisterSays {
  diedOn: string | null
  protection: Protection
  /** Its number; null when no home is told. */
  municipality: string | null
}

/** What of it is kept with the inquiry. */
export interface RegisterAnswer {
  /** The register knows the number. */
  isKnown: boolean
  diedOn: string | null
  protection: Protection
  livesElsewhere: boolean
  /** '' when not known, and always of one who is protected. */
  municipality: string
}

/** `own`: the numbers of the authority's own municipalities; none for a hospital, whose patients may live anywhere. */
export function keptAnswer(
  says: RegisterSays | null,
  own: readonly string[],
  isSecret: boolean,
): RegisterAnswer {
  if (!says)
    return { isKnown: false, diedOn: null, protection: 'none', livesElsewhere: false, municipality: '' }
  const { diedOn, protection, municipality } = says
  return {
    isKnown: true,
    diedOn,
    protection,
    livesElsewhere: municipality !== null && own.length > 0 && !own.includes(municipality),
    municipality: protection === 'none' && !isSecret ? (municipality ?? '') : '',
  }
}

/** The authority to propose: the one whose municipality it is. Null: not known, or none that is served here. */
export function proposedAuthority<Other extends { municipalityNumbers: readonly string[] }>(
  municipality: string,
  others: readonly Other[],
): Other | null {
  return others.find(({ municipalityNumbers }) => municipalityNumbers.includes(municipality)) ?? null
}

export const askedWhereOneLives = defineRule({
  code: 'asked-where-one-lives',
  version: 1,
  paragraph: 'sphl § 2-5; forskrift 2022-1110 § 8; folkeregisterloven § 10-4',
  says: 'A hospital asks which municipality somebody lives in, so that its unit notifies the right one; never the address. Where the address is secret or protected the answer is not kept, and a person in the unit asks.',
  basis: 'inference',
  source: 'lov-1999-07-02-61 § 2-5; forskrift-2022-06-22-1110 § 8; lov-2016-12-09-88 § 10-4',
})

/** What may be answered beside an authority that is served here. */
export const otherHomes = ['elsewhere', 'unknown', 'secret'] as const

/** What is kept of the answer: an authority's id, 'elsewhere', or ''. */
export function keptHome(answered: string, isSecret: boolean): string {
  return isSecret || answered === 'unknown' || answered === 'secret' ? '' : answered
}

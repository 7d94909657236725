import { defineRule } from '../../law/rule.ts'

export const aboutMeToShielded = defineRule({
  code: 'about-me-to-shielded',
  version: 1,
  paragraph: 'folkeregisterloven § 10-4; pbrl § 3-4; barneloven § 47',
  says: 'One who is not to learn where a protected person is, reads of About me only how the person likes to be met and spoken with, and what to do and not do; nothing of people, places and days. Where the address is strictly confidential, none of it.',
  basis: 'inference',
  source: 'lov-2016-12-09-88 § 10-4; Normen faktaark 55',
})

const saysHow = ['met', 'communicate', 'please_do', 'please_do_not'] as const

/** The texts of About me that a shielded reader is shown: those that say how and never where. */
export const shownToShielded: Record<'confidential' | 'strictly_confidential', readonly SaysHow[]> = {
  confidential: saysHow,
  strictly_confidential: [],
}
type SaysHow = (typeof saysHow)[number]

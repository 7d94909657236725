import { defineRule, type Rule } from './rule.ts'

/** The act a right is asked under. Stored on case, decision and plan. */
export const legalBases = ['health', 'social_services', 'nav', 'child_welfare'] as const
export type LegalBasis = (typeof legalBases)[number]

/** Who judges a complaint that stands; the authority's settings name both. That NAV has a body of its own is from memory. */
export type AppealBodyKind = 'county_governor' | 'nav_appeal_body'

export const complaintOnHealth = defineRule({
  code: 'pbrl-7-5',
  version: 1,
  paragraph: 'pbrl § 7-5',
  says: 'On the health basis one complains within four weeks from when one got, or should have got, sufficient knowledge to complain.',
  basis: 'law',
  source: 'lov-1999-07-02-63 § 7-5',
})

export const complaintOnSocialServices = defineRule({
  code: 'fvl-29-social-services',
  version: 1,
  paragraph: 'fvl § 29; sosialtjenesteloven § 47',
  says: 'On the social services basis one complains within three weeks from when the notice was received; Statsforvalteren judges it.',
  basis: 'law',
  source: 'lov-1967-02-10 § 29; lov-2009-12-18-131 § 47; forskrift-2022-06-22-1110 § 11',
})

export const complaintOnNav = defineRule({
  code: 'fvl-29-nav',
  version: 1,
  paragraph: 'fvl § 29; NAV-loven § 15',
  says: 'On NAV’s basis one complains within three weeks from when the notice was received. That NAV’s own appeal body judges it is from memory: the authority’s setting names the body.',
  basis: 'memory',
  source: 'lov-1967-02-10 § 29; forskrift-2022-06-22-1110 § 11',
})

export const complaintOnChildWelfare = defineRule({
  code: 'bvl-12-9',
  version: 1,
  paragraph: 'barnevernsloven § 12-9; fvl § 29',
  says: 'On the child welfare basis Statsforvalteren judges a complaint. The deadline of three weeks is from memory.',
  basis: 'memory',
  source: 'lov-2021-06-18-97 § 12-9; forskrift-2022-06-22-1110 § 11',
})

export const informingRefused = defineRule({
  code: 'informing-refused',
  version: 2,
  paragraph: 'barneloven § 47; fvl §§ 28, 29',
  says: 'A parent without parental responsibility who is refused what was asked for gets it in writing with the reason, and may complain to Statsforvalteren within three weeks of the answer. It is a complaint of its own, by that parent alone: not on the basis of the child’s case.',
  basis: 'memory',
  source: 'lov-1981-04-08-7 § 47; lov-1967-02-10 §§ 28, 29',
})

/** By what a complaint is made: the basis of a right; or that a parent without parental responsibility asked to be informed. */
export type ComplaintBasis = LegalBasis | 'parents_information'

export interface ComplaintTerms {
  weeks: number
  countsFrom: 'sufficient_knowledge' | 'notice_received'
  appealBody: AppealBodyKind
  deadlineParagraph: string
  /** How a complaint travels: to the one who decided, and on. */
  routeParagraphs: readonly string[]
  rule: Rule
}

/** The terms of a complaint, by legal basis. A complaint is always sent to the one who decided. */
export const complaintTerms = {
  health: {
    weeks: 4,
    countsFrom: 'sufficient_knowledge',
    appealBody: 'county_governor',
    deadlineParagraph: 'pbrl § 7-5',
    routeParagraphs: ['pbrl § 7-2', 'pbrl § 7-7', 'fvl § 33'],
    rule: complaintOnHealth,
  },
  social_services: {
    weeks: 3,
    countsFrom: 'notice_received',
    appealBody: 'county_governor',
    deadlineParagraph: 'fvl § 29',
    routeParagraphs: ['sosialtjenesteloven § 47', 'fvl § 33'],
    rule: complaintOnSocialServices,
  },
  nav: {
    weeks: 3,
    countsFrom: 'notice_received',
    appealBody: 'nav_appeal_body',
    deadlineParagraph: 'fvl § 29',
    routeParagraphs: ['NAV-loven § 15', 'fvl § 33'],
    rule: complaintOnNav,
  },
  child_welfare: {
    weeks: 3,
    countsFrom: 'notice_received',
    appealBody: 'county_governor',
    deadlineParagraph: 'fvl § 29',
    routeParagraphs: ['barnevernsloven § 12-9', 'fvl § 33'],
    rule: complaintOnChildWelfare,
  },
  parents_information: {
    weeks: 3,
    countsFrom: 'notice_received',
    appealBody: 'county_governor',
    deadlineParagraph: 'fvl § 29',
    routeParagraphs: ['barneloven § 47', 'fvl § 33'],
    rule: informingRefused,
  },
} as const satisfies Record<ComplaintBasis, ComplaintTerms>

/** Terms of a complaint on a decision of this basis. */
export const complaintTermsOf = (basis: ComplaintBasis): ComplaintTerms => complaintTerms[basis]

export const basisByItem = defineRule({
  code: 'basis-by-item',
  version: 1,
  paragraph: 'pbrl §§ 2-5 b, 2-5 c, 7-2, 7-5; forskrift 2022-1110 § 11',
  says: 'A coordinator and a child coordinator are rights of pasient- og brukerrettighetsloven alone: the time to complain and the appeal body are those of the health basis, whatever basis the case and its plan have. Those of the plan follow the case’s basis. A decision on both names both; a complaint about both is kept as two, each with its own time, body and papers. One about a missing answer has no time to keep and goes as one, to the body of the health basis where more than the plan was asked for.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 2-5 b, 2-5 c, 7-2, 7-5; forskrift-2022-06-22-1110 § 11',
})

/** The basis of one right that is asked for or decided, in a case of this basis. */
export const basisOfItem = (item: string, caseBasis: LegalBasis): LegalBasis =>
  item === 'plan' ? caseBasis : 'health'

export interface ItemsOfBasis<Item extends string = string> {
  basis: LegalBasis
  items: Item[]
}

/** The rights by their basis, health first: each has its own time to complain and its own appeal body. */
export const itemsByBasis = <Item extends string>(
  items: readonly Item[],
  caseBasis: LegalBasis,
): ItemsOfBasis<Item>[] =>
  legalBases
    .map((basis) => ({ basis, items: items.filter((item) => basisOfItem(item, caseBasis) === basis) }))
    .filter((each) => each.items.length > 0)

export const basesOfAuthority = defineRule({
  code: 'bases-of-authority',
  version: 1,
  paragraph: 'forskrift 2022-1110 §§ 1, 6, 8; sphl § 2-5',
  says: 'A municipality decides on the health basis and on those of social services, NAV and child welfare; a hospital trust on the health basis alone.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 §§ 1, 6, 8; lov-1999-07-02-61 § 2-5',
})

/** The bases an authority of this kind decides on. */
export const basesDecidedBy = (kind: 'municipality' | 'hospital_trust'): readonly LegalBasis[] =>
  kind === 'municipality' ? legalBases : ['health']

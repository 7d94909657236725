import { type ActRule, defineActsIn } from '../access/acts.ts'
import { child, coordination } from '../access/openings.ts'

/** The person, or who decides for the person. */
const ownSide = {
  self: 'yes',
  parent: 'yes',
  foster_parent: 'yes',
  care_authority: 'yes',
  guardian: 'yes',
} as const satisfies ActRule['open']

const unit = { case_handler: 'yes', unit_leader: 'yes' } as const satisfies ActRule['open']

/** What one may want to do with consents and the team, and who may (docs/access-matrix.md). */
export const acts = defineActsIn('consent', 'team', {
  seeConsents: {
    open: { ...ownSide, ...child, proxy: 'yes', ...coordination, ...unit },
    why: 'forskrift 1110 § 9 i: the person sees every consent; those who must ask see which are given, without plan content',
  },
  answerConsent: {
    open: { ...ownSide, child_15: 'yes' },
    why: 'pbrl §§ 4-1, 4-3, 4-4: one’s own (a child’s, from 12, where parents are kept out), parents until 16, who has the care, a guardian within the mandate; the rules say who of them',
  },
  beginConsent: {
    open: { ...ownSide, child_15: 'yes' },
    why: 'pbrl § 4-1: one may give consent without being asked for it',
  },
  askConsent: {
    open: { ...coordination, ...unit },
    why: 'forskrift 1110 § 5: who is to coordinate or handle the case asks before anything is shared',
  },
  recordConsent: {
    open: { ...coordination, ...unit },
    why: 'pbrl § 4-1: consent may be given and withdrawn orally or on paper; staff writes down by whom and how',
  },
  hearChild: {
    open: {
      parent: 'yes',
      foster_parent: 'yes',
      care_authority: 'yes',
      guardian: 'yes',
      ...child,
      ...coordination,
      ...unit,
    },
    why: 'pbrl § 4-4, forskrift 1110 § 4: the child is heard by those who decide for it, who coordinates or who has the case, or writes its own words',
  },
  recordException: {
    open: coordination,
    why: 'pbrl § 4-1: what is left out may be said orally or on paper to the one who coordinates, who sees the plan; the unit, that sees none of it, writes down a yes, a no or a withdrawal',
  },
  seeTeam: {
    open: {
      ...ownSide,
      ...child,
      proxy: 'yes',
      ...coordination,
      participant: 'consented',
      private_participant: 'consented',
    },
    section: 'participants',
    matter: 'coordination',
    why: 'forskrift 1110 § 9 b: the plan says who takes part; participants where that section is consented to',
  },
  inviteService: {
    open: { ...ownSide, child_15: 'yes' },
    why: 'pbrl § 4-1, forskrift 1110 §§ 4, 5: who decides on sharing lets a service in, and consents in the same act; the rules say who of them',
  },
  chooseContact: {
    open: {
      ...ownSide,
      child_15: 'yes',
      ...coordination,
      participant: 'consented',
      private_participant: 'consented',
    },
    matter: 'coordination',
    why: 'GDPR art. 5 (1) c: how one is reached is shown as each has chosen for oneself, and not otherwise',
  },
  answerInvitation: {
    open: { private_participant: 'consented' },
    why: 'forskrift 1110 § 9 b: nobody takes part in private without having said yes to it themselves',
  },
  sendReplyLetter: {
    open: { ...coordination, ...unit },
    why: 'pbrl § 4-1, decision 15: those who ask, ask on paper too; a code from a letter answers the one question',
  },
  answerByCode: {
    open: { anyone: 'yes' },
    why: 'pbrl § 4-1, decision 15: a consent has no form; the reference and code of a letter open the one question in it, and nothing else',
  },
  leadTeam: {
    open: coordination,
    why: 'hol § 7-2, forskrift 1110 § 9 b, d: the coordinator gathers those who take part, after consent',
  },
  namePeople: {
    open: { ...coordination, service_leader: 'yes' },
    why: 'consent is to the service; its leader, or the coordinator, names the people; the person sees whom',
  },
})

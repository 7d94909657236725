import { defineActsIn } from '../access/acts.ts'
import { child, coordination, invited, ownSide } from '../access/openings.ts'

export const acts = defineActsIn('plan', 'plans', {
  start: {
    open: { ...coordination },
    why: 'hol § 7-2, forskrift 1110 § 6: the coordinator, or the one standing in, begins the work on the plan',
  },
  read: {
    open: { ...ownSide, ...child, ...coordination, ...invited },
    why: 'forskrift 1110 §§ 4, 9 i: the person and those who decide for them; the coordinator; others the sections consented to',
  },
  seeAs: {
    open: {
      ...{
        self: 'yes',
        child_15: 'yes',
        parent: 'yes',
        foster_parent: 'yes',
        care_authority: 'yes',
        guardian: 'yes',
      },
      ...coordination,
    },
    why: 'pbrl § 4-1, forskrift 1110 § 9 i: whoever decides what is shared, and the coordinator, can see what it comes to for each who is let in',
  },
  seeWhether: {
    open: { ...ownSide, ...child, ...coordination },
    why: 'forskrift 1110 §§ 4, 5: whether there is a plan, and what must be in place before one is begun',
  },
  print: {
    open: { ...ownSide, ...child, ...coordination, ...invited },
    why: 'forskrift 1110 § 4: on paper what one may read, no more; logged apart',
  },
  writeWhatMatters: {
    open: { ...ownSide, ...child, ...coordination },
    why: 'forskrift 1110 § 4: the person, a child too, in own words; the coordinator writes down what was said',
  },
  writeText: {
    open: { ...ownSide, ...coordination, ...invited },
    section: 'about_person',
    why: 'forskrift 1110 § 9 a, d and j: the plan is written together; participants where the section is consented to',
  },
  addGoal: {
    open: { ...ownSide, ...child, ...coordination, ...invited },
    section: 'goals',
    why: 'forskrift 1110 §§ 4, 9 a: a child takes part in every phase; participants where goals are consented to',
  },
  writeGoal: {
    open: { ...ownSide, ...coordination, ...invited },
    section: 'goals',
    why: 'forskrift 1110 § 9 a: goals are the person’s; participants write where goals are consented to',
  },
  evaluate: {
    open: { ...ownSide, ...child, ...coordination, ...invited },
    section: 'goals',
    why: 'forskrift 1110 §§ 4, 9: the plan is kept up to date, and the child is heard in every phase',
  },
  commentOnGoal: {
    open: { ...ownSide, ...child, ...coordination, ...invited },
    section: 'goals',
    why: 'forskrift 1110 § 4: the plan is made together; whoever the goals are open to may write a few words under one',
  },
  rate: {
    open: { ...ownSide, ...child, ...coordination },
    byCode: true,
    why: 'forskrift 1110 § 4: the person’s own number; the coordinator writes it down, and it is told that it was written down',
  },
  writeActivity: {
    open: { ...ownSide, ...coordination, ...invited },
    section: 'activities',
    why: 'forskrift 1110 §§ 9 e, 9 f, 10: who is responsible for an activity writes in it, where activities are consented to',
  },
  evaluateActivity: {
    open: { ...ownSide, ...child, ...coordination, ...invited },
    section: 'activities',
    why: 'forskrift 1110 §§ 4, 9 e: whether it helps is said by the person, and by those who take part where activities are consented to',
  },
  giveWord: {
    open: { ...ownSide, ...child, ...coordination },
    why: 'forskrift 1110 § 4: the person’s word on the plan; the coordinator writes down a word given otherwise, with how',
  },
  seeResponsibility: {
    open: { ...ownSide, ...child, ...coordination },
    why: 'forskrift 1110 §§ 4, 7, 9 c: the person sees which service is responsible, and how it was settled; the coordinator too',
  },
  askResponsibility: {
    open: { ...coordination },
    why: 'forskrift 1110 § 7: the coordinator asks where it is unclear which service has the main responsibility',
  },
  decideResponsibility: {
    open: { unit_leader: 'yes' },
    why: 'forskrift 1110 § 7: the municipality settles it; whoever leads the unit sees the services and the words, not the plan',
  },
  keepSuggestions: {
    open: { administrator: 'yes' },
    why: 'forskrift 1110 §§ 4, 9 a: the authority keeps what it suggests; a suggestion is about nobody, and every goal stays the person’s',
  },
  keepTemplate: {
    open: { administrator: 'yes' },
    why: 'forskrift 1110 § 9: the authority words the headings of its plans; what § 9 asks for stays, and a heading is about nobody',
  },
  lead: {
    open: { ...coordination },
    why: 'forskrift 1110 §§ 7, 9 c, 9 h: responsible service, period and state are kept by the one who coordinates',
  },
})

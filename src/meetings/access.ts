import { defineActsIn } from '../access/acts.ts'
import { child, coordination, invited, ownSide } from '../access/openings.ts'

/** What one may want to do with meetings, and who may (docs/access-matrix.md). */
export const acts = defineActsIn('coordination', 'meetings', {
  see: {
    open: { ...ownSide, ...child, ...coordination, ...invited },
    section: 'meetings',
    why: 'forskrift 1110 § 4: the person takes part; the coordinator; participants where meetings are consented to',
  },
  lead: {
    open: coordination,
    why: 'hol § 7-2, forskrift 1110 § 6: the coordinator, or the one standing in, calls and leads the meetings',
  },
  writeMinutes: {
    open: coordination,
    why: 'forskrift 1110 §§ 6, 9: the coordinator sees to it that what was agreed is written and known to all',
  },
  remarkOnMinutes: {
    open: { ...ownSide, ...child, ...coordination },
    why: 'GDPR art. 16, forskrift 1110 § 4: the person, a child too, says what is wrong in the minutes; the coordinator writes it down',
  },
  proposeAgendaItem: {
    open: { ...ownSide, ...child, ...coordination, ...invited },
    section: 'meetings',
    why: 'forskrift 1110 § 4: the person, a child too, says what is to be talked about; participants where meetings are consented to',
  },
  answer: {
    open: { ...ownSide, ...child, ...coordination, ...invited },
    section: 'meetings',
    why: 'each answers an own invitation; the coordinator writes down an answer given by phone or on paper',
  },
})

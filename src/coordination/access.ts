import { type ActRule, defineActsIn } from '../access/acts.ts'
import { child, ownSide } from '../access/openings.ts'

const unit = { case_handler: 'yes', unit_leader: 'yes' } as const satisfies ActRule['open']

/** What one may want to do with the coordination of a person, and who may (docs/access-matrix.md). */
export const acts = defineActsIn('coordination', 'coordination', {
  see: {
    open: {
      ...ownSide,
      ...child,
      coordinator: 'yes',
      stand_in: 'yes',
      ...unit,
      participant: 'consented',
      private_participant: 'consented',
    },
    why: 'forskrift 1110 § 9 c: all who take part know who coordinates; the unit sees that somebody does, without plan content',
  },
  seeOffers: {
    open: unit,
    why: 'hol § 7-3: the unit finds and appoints the coordinator, after the person’s own proposal',
  },
  appoint: {
    open: unit,
    why: 'hol §§ 7-2, 7-2 a, 7-3; sphl § 2-5 a: the unit offers the appointment, ends it, and names who stands in',
  },
  seeOffer: {
    open: { offered: 'yes', coordinator: 'yes' },
    why: 'the one who is asked sees only what the offer opens: whom it is about, and the unit’s message',
  },
  answerOffer: {
    open: { offered: 'yes' },
    why: 'an appointment counts from when the one who is asked accepts it; nobody else answers',
  },
  setAbsence: {
    open: { coordinator: 'yes', ...unit },
    why: 'forskrift 1110 § 3: who is away says so, and a named person stands in: never a day with nobody',
  },
  wishForAnother: {
    open: { ...ownSide, ...child },
    why: 'pbrl § 3-1: the person’s wish has weight, a child’s too; no reason need be given',
  },
  seeCoordinators: {
    open: unit,
    why: 'forskrift 2011-1256 § 6: the unit has the overview of coordinators and of those without, of its own gate',
  },
})

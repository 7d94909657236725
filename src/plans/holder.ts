import type { Responsible } from './activity-store.ts'
import { valueOfResponsible } from './responsible.ts'

/** Whom an activity waits for, as it is kept: one by who they are, or else words. All empty: nobody. */
export interface WaitsFor {
  /** Words, for one who is none of those around the person, or more than one of them. */
  waitingFor: string
  waitingForServiceId: string | null
  waitingForPractitionerId: string | null
  waitingForRelatedPersonId: string | null
  waitingForIsPerson: boolean
}

export const waitsForNobody: WaitsFor = {
  waitingFor: '',
  waitingForServiceId: null,
  waitingForPractitionerId: null,
  waitingForRelatedPersonId: null,
  waitingForIsPerson: false,
}

export function waitsFor(one: Responsible): WaitsFor {
  return {
    waitingFor: '',
    waitingForServiceId: one.serviceId,
    waitingForPractitionerId: one.practitionerId,
    waitingForRelatedPersonId: one.relatedPersonId,
    waitingForIsPerson: one.isPerson,
  }
}

/** The form's value for whom it waits for now: as `valueOfResponsible`, or the words; '' is nobody. */
export function valueOfHolder(kept: WaitsFor): string {
  return (
    kept.waitingFor ||
    valueOfResponsible({
      serviceId: kept.waitingForServiceId,
      practitionerId: kept.waitingForPractitionerId,
      relatedPersonId: kept.waitingForRelatedPersonId,
      isPerson: kept.waitingForIsPerson,
    })
  )
}

/** Whom an activity waited for in one of its versions, by the columns' own names; in one from before it was kept by who they are, words. */
export function holderIn(content: Readonly<Record<string, unknown>>): WaitsFor {
  const text = (column: string) => (typeof content[column] === 'string' ? String(content[column]) : '')
  return {
    waitingFor: text('waiting_for'),
    waitingForServiceId: text('waiting_for_service_id') || null,
    waitingForPractitionerId: text('waiting_for_practitioner_id') || null,
    waitingForRelatedPersonId: text('waiting_for_related_person_id') || null,
    waitingForIsPerson: content.waiting_for_is_person === true,
  }
}

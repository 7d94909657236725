// What the test of who receives what plants in, column by column, and what kind of thing each holds (may-receive.ts says who may have it).

export type Kind =
  | 'name' // of the person
  | 'near_name' // of somebody near the person
  | 'about' // of the person, whether or not there is a plan
  | 'old_about' // how what is told of the person, and of who takes part, was before
  | 'plan_about'
  | 'goals'
  | 'activities'
  | 'participants'
  | 'plan_participants'
  | 'meetings'
  | 'contingency'
  | 'documents' // in the plan, as they stand
  | 'old_documents' // taken out, or replaced by another file
  | 'history' // how the plan was before
  | 'draft_minutes'
  | 'said_to_coordinator' // beside a yes or a no to a meeting
  | 'wish' // to the coordinator, from a child
  | 'other_coordinator' // a wish for another one
  | 'consents'
  | 'given_away' // what was told once, to whom
  | 'links' // who let somebody in to the contingency sheet
  | 'responsibility' // which service is responsible: the question, and its answer
  | 'offer' // the unit's message to the one who is asked to coordinate
  | 'unit' // kept by the unit of the case
  | 'case' // the party's own case
  | 'inquiry' // what a sender wrote
  | 'decided' // what the party was told

/** `open`: also for one who is not to learn where the person is; `unless_strict`: where the address is not strictly confidential. */
export type Shield = 'open' | 'unless_strict' | 'closed'

interface Column {
  kind: Kind
  shield?: Shield
  /** Whoever may have it does: on one page or another. */
  isShown?: true
}

export const plantedColumns: Record<string, Column> = {
  'person.given_name': { kind: 'name', shield: 'open' },
  'person.family_name': { kind: 'name', shield: 'open' },
  'person.phone': { kind: 'unit' },
  'person.interpreter': { kind: 'offer', shield: 'open' },
  'related_person.name': { kind: 'near_name', shield: 'open' },
  'related_person.phone': { kind: 'unit' },
  'plan.responsible_physician': { kind: 'plan_participants', isShown: true },
  'plan.word_reason': { kind: 'plan_about', isShown: true },
  'plan_word.reason': { kind: 'plan_about' },
  'plan.ended_reason': { kind: 'plan_about' },
  'plan_text.text': { kind: 'plan_about', shield: 'unless_strict', isShown: true },
  'goal.words': { kind: 'goals', shield: 'unless_strict', isShown: true },
  'goal.reason': { kind: 'goals', isShown: true },
  'goal_word.reason': { kind: 'goals', isShown: true },
  'goal_comment.text': { kind: 'goals', isShown: true },
  'evaluation.text': { kind: 'goals', isShown: true },
  'activity.what': { kind: 'activities', shield: 'unless_strict', isShown: true },
  'activity.how': { kind: 'activities', isShown: true },
  'activity.scope': { kind: 'activities', isShown: true },
  'activity.reason': { kind: 'activities', isShown: true },
  'activity.waiting_for': { kind: 'activities', isShown: true },
  'activity_note.text': { kind: 'activities', isShown: true },
  'plan_reference.title': { kind: 'about', isShown: true },
  'plan_reference.holder': { kind: 'about', isShown: true },
  'plan_reference.place': { kind: 'about', isShown: true },
  'about_me_text.text': { kind: 'about', shield: 'unless_strict', isShown: true },
  'about_me_picture.words': { kind: 'about', isShown: true },
  'contingency_sheet.content': { kind: 'contingency', isShown: true },
  'contingency_sheet.written_name': { kind: 'contingency' },
  'contingency_sheet.confirmed_name': { kind: 'contingency' },
  'plan_document.title': { kind: 'documents', isShown: true },
  'plan_document.from_whom': { kind: 'documents', isShown: true },
  'plan_document.written_name': { kind: 'documents' },
  'plan_document.withdrawn_reason': { kind: 'old_documents', isShown: true },
  'participant.contribution': { kind: 'participants' },
  'participant_description.contribution': { kind: 'old_about' }, // the coordinator puts it back in the team, plan or no plan
  'participant.invitation_note': { kind: 'consents' },
  'contact_choice.phone': { kind: 'participants' },
  'contact_choice.email': { kind: 'participants' },
  'meeting.title': { kind: 'meetings', isShown: true },
  'meeting.place': { kind: 'meetings', isShown: true },
  'meeting.preparation': { kind: 'meetings', isShown: true },
  'meeting.short_notice_reason': { kind: 'meetings' },
  'meeting.reason': { kind: 'meetings' },
  'agenda_item.title': { kind: 'meetings', isShown: true },
  'agenda_item.proposed_by': { kind: 'meetings' },
  'invitation.name': { kind: 'meetings', shield: 'open' },
  'invitation.other_time': { kind: 'said_to_coordinator' },
  'invitation.said': { kind: 'said_to_coordinator' },
  'minutes.content': { kind: 'meetings', isShown: true },
  'minutes_remark.remark': { kind: 'meetings', isShown: true },
  'minutes_remark.said_by_name': { kind: 'meetings' },
  'minutes_draft.content': { kind: 'draft_minutes', isShown: true },
  'plan_revision.content': { kind: 'history', isShown: true },
  'plan_version.content': { kind: 'history', isShown: true },
  'plan_version.note': { kind: 'history', isShown: true },
  'child_wish.words': { kind: 'wish', isShown: true },
  'child_wish.answer': { kind: 'wish', isShown: true },
  'coordinator_wish.reason': { kind: 'other_coordinator' },
  'coordinator_wish.answer': { kind: 'other_coordinator' },
  'consent.purpose': { kind: 'consents', isShown: true },
  'consent.note': { kind: 'consents' },
  'consent_answer.note': { kind: 'consents' },
  'plan_letter.receiver_name': { kind: 'links' },
  'plan_letter.reason': { kind: 'draft_minutes' },
  'consent_child_word.words': { kind: 'consents' },
  'consent_child_word.heard_by': { kind: 'consents' },
  'consent_child_word.kept_reason': { kind: 'consents' },
  'consent_child_word.written_name': { kind: 'consents' },
  'consent_answer.said_in': { kind: 'consents' },
  'consent_answer.helped_by': { kind: 'consents' },
  'excerpt.receiver': { kind: 'given_away', isShown: true },
  'excerpt.made_name': { kind: 'given_away' },
  'emergency_link.made_name': { kind: 'links' },
  'emergency_link.ended_name': { kind: 'links' },
  'responsibility_question.words': { kind: 'responsibility', isShown: true },
  'responsibility_question.reason': { kind: 'responsibility', isShown: true },
  'appointment.message': { kind: 'offer' },
  'appointment.reason': { kind: 'offer' },
  'appointment.why_new': { kind: 'offer' },
  'capacity_decision.assessed_by': { kind: 'case' },
  'capacity_decision.assessed_as': { kind: 'case' },
  'capacity_decision.grounds': { kind: 'case' },
  'capacity_decision.shown_to': { kind: 'case' },
  'capacity_decision.ended_reason': { kind: 'case' },
  'withholding.reason': { kind: 'unit' },
  'case_file.child_view': { kind: 'case' },
  'case_file.child_heard': { kind: 'case' },
  'case_file.child_words_kept_reason': { kind: 'unit' },
  'case_file.summary': { kind: 'case' },
  'case_file.closed_reason': { kind: 'case' },
  'case_note.said_by': { kind: 'unit' },
  'case_note.words': { kind: 'unit' },
  'case_service.name': { kind: 'case' },
  'case_service.provider': { kind: 'case' },
  'case_step.reason': { kind: 'unit' },
  'assessment.reason': { kind: 'case' },
  'decision.facts_text': { kind: 'decided' },
  'decision.reasons': { kind: 'decided' },
  'decision.still_offered': { kind: 'decided' },
  'decision.child_view': { kind: 'decided' },
  'decision.child_heard': { kind: 'decided' },
  'information_request.question': { kind: 'case' },
  'information_request.answer': { kind: 'case' },
  'inquiry.sender_name': { kind: 'inquiry' },
  'inquiry.sender_contact': { kind: 'inquiry' },
  'inquiry.sender_role': { kind: 'inquiry' },
  'inquiry.need': { kind: 'inquiry' },
  'inquiry.what_matters': { kind: 'inquiry' },
  'inquiry.services': { kind: 'inquiry' },
  'inquiry.proposed_coordinator': { kind: 'inquiry' },
  'inquiry.tried': { kind: 'inquiry' },
  'inquiry.answer': { kind: 'inquiry' },
  'inquiry.told_by': { kind: 'inquiry' },
  'inquiry.told_by_phone': { kind: 'inquiry' },
  'inquiry.told_by_address': { kind: 'inquiry' },
  'inquiry.person_contact': { kind: 'inquiry' },
  'inquiry.person_answer_note': { kind: 'inquiry' },
  'inquiry.reason': { kind: 'inquiry' },
}

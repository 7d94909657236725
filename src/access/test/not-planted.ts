/**
 * Columns with text in which the test of who receives what plants nothing, by why. `*` is any table, or any column. A new column is in
 * `plantedColumns` or here, or the test fails: nobody's words are forgotten.
 */
export const notPlanted: Record<string, readonly string[]> = {
  'a code from a closed list, told in the words of texts': [
    ...['*.effect', '*.code'],
    ...['*.state', '*.kind', '*.result', '*.said_how', '*.sent_as', '*.written_as', '*.made_as', '*.set_as'],
    ...[
      '*.set_by',
      '*.rated_as',
      '*.evaluated_as',
      '*.given_as',
      '*.answered_as',
      '*.added_as',
      '*.wished_as',
    ],
    ...['*.confirmed_as', '*.confirmed_how', '*.said_as', '*.checked', '*.relation', '*.role', '*.criterion'],
    ...[
      '*.ground',
      '*.choice',
      '*.protection',
      '*.how',
      '*.gate',
      '*.key',
      '*.thing',
      '*.word',
      '*.language',
    ],
    ...['*.life_area', '*.legal_basis', '*.sections', '*.fields', '*.items', '*.content_type', '*.channel'],
    ...[
      'evaluation.progress',
      'plan_version.occasion',
      'excerpt.purpose',
      'excerpt.parts',
      'excerpt.asked_how',
      'case_step.act',
    ],
    ...[
      'case_file.child_words_kept',
      'invitation.answer',
      'participant.invitation',
      'consent.purpose_kind',
      'consent_answer.answer',
      'consent_answer.help',
      'consent_child_word.outcome',
      'consent_child_word.kept',
      'consent_child_word.written_as',
    ],
    ...['participant.invitation_answered_how', 'consent.given_how', 'information_request.asked_of'],
    ...['assessment.item', 'assessment.proposed', 'assessment.decided', 'assessment.rule_code'],
    ...[
      'case_service.status',
      'related_person.mandate',
      'related_person.proxy_scope',
      'related_person.source',
    ],
    ...[
      'person.address_protection',
      'person.address_protection_source',
      'inquiry.asks_for',
      'inquiry.told_how',
    ],
    ...['inquiry.sender_kind', 'inquiry.person_knows', 'inquiry.person_answer', 'inquiry.told_by_kind'],
    ...['inquiry.parents_know', 'inquiry.keep_from_parents', 'inquiry.withdrawal_told_how'],
    ...[
      'inquiry.care_team_result',
      'inquiry.sender_signed_in_as',
      'inquiry.rights_check',
      'part_author.part',
    ],
    ...[
      'attachment.draft_form',
      'case_transfer.agreed',
      'inquiry.forwarded_to',
      'inquiry.origin_authority_id',
    ],
    ...['case_transfer.to_authority_id', 'responsibility_question.service_ids', 'reply_code.about_kind'],
    ...[
      'decision.written_by',
      'consent.given_by',
      'withholding.choice',
      'inquiry.history',
      'case_file.facts',
    ],
  ],
  'a key, a hash or a reference, not words': [
    ...['*.sha256', '*.letter_sha256', '*.reference', '*.identity_key', '*.recipient_key', '*.person_key'],
    ...[
      '*.code_hash',
      'plan_letter.content_hash',
      '*.code_sealed',
      '*.token_hash',
      'inquiry_follow_attempt.visitor',
      '*.selector',
      '*.owner_key',
      '*.sender_key',
      '*.hash',
    ],
    ...['*.row_hashes', '*.actor_key', '*.recipient_kind', '*.about_key', '*.by_key', '*.asked_by_key'],
    ...['inquiry.expecting_key', 'reply_code.answer', 'decision_draft.sent_fingerprint'],
    ...['inquiry_follow_attempt.visitor'],
  ],
  'sealed: unreadable in the database': [
    ...['*.national_id', '*.postal_address', 'inquiry.person_national_id', 'inquiry.sender_national_id'],
    ...[
      'inquiry.expecting_national_id',
      'document.content',
      'paper_letter.address',
      'plan_letter.address',
      'given_address.address',
      'draft.fields',
    ],
  ],
  'about what there is and who works there, not about a person': [
    ...[
      'authority.*',
      'service.*',
      'service_version.*',
      'user_organisation.*',
      'user_organisation_version.*',
    ],
    ...[
      'coordinating_unit.*',
      'practitioner.*',
      'training_step.*',
      'guidance_question.*',
      'letter_template.*',
      'goal_suggestion.*',
      'activity_suggestion.*',
      'plan_heading.*',
    ],
    ...['world.*', 'migration.*', 'migration_lock.*', 'relation_index.*', 'session.*', 'identity.*'],
  ],
  'the log and what happened: codes alone, as `is in no notice and in no row of what happened` holds': [
    ...['access_log.*', 'event.*', 'log_seal.*', 'notice.*', 'submission.*', 'draft.form'],
  ],
  'the unit’s work before a decision, read by acts that are the unit’s alone': [
    ...[
      'decision_draft.*',
      'case_handover.*',
      'person_comparison.*',
      'register_difference.*',
      'part_author.*',
    ],
    ...['inquiry_register_answer.*', 'paper_letter.*', 'kept_out_mark.*', 'inquiry.not_party_reason'],
  ],
  'after a decision or beside the case, with tests of their own: whereabouts.page.test.ts, complaints, cases, inquiries':
    [
      ...[
        'complaint.*',
        'complaint_document.*',
        'complaint_step.*',
        'redecision.*',
        'referral.*',
        'case_transfer.*',
      ],
      ...[
        'take_back.*',
        'take_back_objection.*',
        'informing.*',
        'attachment.*',
        'letter.*',
        'inquiry_addition.*',
      ],
      ...[
        'inquiry.care_team_caller',
        'inquiry.care_team_text',
        'inquiry.expecting_name',
        'inquiry.expecting_phone',
      ],
      ...['inquiry.others_contact', 'inquiry.keep_from_parents_why', 'inquiry.withdrawal_told_by'],
      ...[
        'inquiry.interpreter',
        'inquiry.lives_in',
        'inquiry.person_given_name',
        'inquiry.person_family_name',
      ],
    ],
}

/** Why nothing is planted in it; null where nobody has said. */
export function whyNotPlanted(table: string, column: string): string | null {
  const names = [`${table}.${column}`, `${table}.*`, `*.${column}`]
  const found = Object.entries(notPlanted).find(([, columns]) => names.some((name) => columns.includes(name)))
  return found?.[0] ?? null
}

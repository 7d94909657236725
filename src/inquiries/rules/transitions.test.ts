import { checkLifecycle } from '../../law/test/check-lifecycle.ts'
import { inquiryLifecycle } from './transitions.ts'

checkLifecycle(
  'inquiry-lifecycle',
  inquiryLifecycle,
  `
  draft: send → received
  received: ask_for_information → needs_information, accept_to_case → accepted_to_case, answer → answered, forward* → forwarded, withdraw* → withdrawn
  needs_information: receive_information → received, accept_to_case → accepted_to_case, answer → answered, forward* → forwarded, withdraw* → withdrawn
  accepted_to_case: take_out* → received, withdraw* → withdrawn
  answered: nothing
  forwarded: nothing
  withdrawn: nothing
  `,
)

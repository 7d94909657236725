import type { FilePage, Page } from '../platform/http/page.ts'
import { allWithdrawnFile } from './pages/all-withdrawn-file.ts'
import { confirmPage } from './pages/confirm-page.tsx'
import { consentPage } from './pages/consent-page.tsx'
import { consentsPage } from './pages/consents-page.tsx'
import { contactPage } from './pages/contact-page.tsx'
import { exceptionsPage } from './pages/exceptions-page.tsx'
import { invitationPage } from './pages/invitation-page.tsx'
import { invitePage } from './pages/invite-page.tsx'
import { memberPage } from './pages/member-page.tsx'
import { newMemberPage } from './pages/new-member-page.tsx'
import { receiptFile } from './pages/receipt-file.ts'
import { replyLettersPage } from './pages/reply-letters-page.tsx'
import { replyPage } from './pages/reply-page.tsx'
import { teamPage } from './pages/team-page.tsx'
import { withdrawAllPage } from './pages/withdraw-all-page.tsx'

/** Consent first, then who takes part. */
export const teamRoutes: (Page | FilePage)[] = [
  consentsPage,
  confirmPage,
  withdrawAllPage,
  allWithdrawnFile,
  consentPage,
  exceptionsPage,
  receiptFile,
  teamPage,
  newMemberPage,
  invitePage,
  contactPage,
  invitationPage,
  replyLettersPage,
  replyPage,
  memberPage,
]

import type { FilePage, Page } from '../platform/http/page.ts'
import { assessmentPage } from './pages/assessment-page.tsx'
import { casePage } from './pages/case-page.tsx'
import { decisionDraftPage, decisionPreviewFile } from './pages/decision-draft-page.tsx'
import { decisionLetterFile, decisionPage } from './pages/decision-page.tsx'
import { informedPage } from './pages/informed-page.tsx'
import { letterFile } from './pages/letter-file.ts'
import { letterTemplatePage, letterTemplatesPage } from './pages/letter-template-pages.tsx'
import { ownCasePage } from './pages/own-case-page.tsx'
import { queuePage } from './pages/queue-page.tsx'
import { referralLetterFile, referralPage } from './pages/referral-page.tsx'
import { requestPage } from './pages/request-page.tsx'
import { transferPage } from './pages/transfer-page.tsx'

/** The unit's queue and case, and the decision as the person reads it. */
export const casesRoutes: (Page | FilePage)[] = [
  queuePage,
  casePage,
  transferPage,
  referralPage,
  referralLetterFile,
  letterTemplatesPage,
  letterTemplatePage,
  assessmentPage,
  decisionDraftPage,
  decisionPreviewFile,
  letterFile,
  requestPage,
  ownCasePage,
  informedPage,
  decisionPage,
  decisionLetterFile,
]

import type { FilePage, Page } from '../platform/http/page.ts'
import { assessmentPage } from './pages/assessment-page.tsx'
import { casePage } from './pages/case-page.tsx'
import { decisionDraftPage, decisionPreviewFile } from './pages/decision-draft-page.tsx'
import { decisionLetterFile, decisionPage } from './pages/decision-page.tsx'
import { letterFile } from './pages/letter-file.ts'
import { queuePage } from './pages/queue-page.tsx'

/** The unit's queue and case, and the decision as the person reads it. */
export const casesRoutes: (Page | FilePage)[] = [
  queuePage,
  casePage,
  assessmentPage,
  decisionDraftPage,
  decisionPreviewFile,
  letterFile,
  decisionPage,
  decisionLetterFile,
]

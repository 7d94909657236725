import type { FilePage, Page } from '../platform/http/page.ts'
import { childCoordinatorPage } from './pages/child-coordinator.tsx'
import { complaintPage } from './pages/complaint.tsx'
import { coordinatorPage } from './pages/coordinator.tsx'
import { frontPage } from './pages/front.tsx'
import { accessibilityPage, privacyPage } from './pages/plain-pages.tsx'
import { planPage } from './pages/plan.tsx'
import { responsibilityPage } from './pages/responsibility.tsx'
import { rightsAnswerPage } from './pages/rights-answer.tsx'
import { rightsQuestionPage } from './pages/rights-question.tsx'
import { rightsStartPage } from './pages/rights-start.tsx'
import { servicesPage } from './pages/services.tsx'
import { whatHappensWhenPage } from './pages/what-happens-when.tsx'

/** The public pages, from the front to the small print. */
export const guideRoutes: (Page | FilePage)[] = [
  frontPage,
  coordinatorPage,
  childCoordinatorPage,
  planPage,
  servicesPage,
  rightsStartPage,
  rightsAnswerPage,
  rightsQuestionPage,
  whatHappensWhenPage,
  responsibilityPage,
  complaintPage,
  privacyPage,
  accessibilityPage,
]

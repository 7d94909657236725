import type { FilePage, Page } from '../platform/http/page.ts'
import { aboutPage } from './pages/about-page.tsx'
import { activitiesPage } from './pages/activities-page.tsx'
import { activityPage } from './pages/activity-page.tsx'
import { commentGoalPage } from './pages/comment-goal-page.tsx'
import { editActivityPage } from './pages/edit-activity-page.tsx'
import { editGoalPage } from './pages/edit-goal-page.tsx'
import { evaluateActivityPage } from './pages/evaluate-activity-page.tsx'
import { evaluateGoalPage } from './pages/evaluate-goal-page.tsx'
import { goalPage } from './pages/goal-page.tsx'
import { goalWordPage } from './pages/goal-word-page.tsx'
import { headingPage } from './pages/heading-page.tsx'
import { headingsPage } from './pages/headings-page.tsx'
import { leadPage } from './pages/lead-page.tsx'
import { moveGoalPage } from './pages/move-goal-page.tsx'
import { needsPage } from './pages/needs-page.tsx'
import { newActivityPage } from './pages/new-activity-page.tsx'
import { newGoalPage } from './pages/new-goal-page.tsx'
import { planPage } from './pages/plan-page.tsx'
import { planFile, printPage } from './pages/print-page.tsx'
import { rateGoalPage } from './pages/rate-goal-page.tsx'
import { responsibilityPage } from './pages/responsibility-page.tsx'
import { responsibilityQueuePage } from './pages/responsibility-queue-page.tsx'
import { lookersPage, seeAsPage } from './pages/see-as-page.tsx'
import { startPage } from './pages/start-page.tsx'
import { activitySuggestionsPage, suggestionsPage } from './pages/suggestions-page.tsx'
import { wordPage } from './pages/word-page.tsx'

export const plansRoutes: (Page | FilePage)[] = [
  startPage,
  planPage,
  newGoalPage,
  goalPage,
  editGoalPage,
  moveGoalPage,
  commentGoalPage,
  evaluateGoalPage,
  rateGoalPage,
  goalWordPage,
  activitiesPage,
  newActivityPage,
  activityPage,
  editActivityPage,
  evaluateActivityPage,
  aboutPage,
  needsPage,
  wordPage,
  leadPage,
  responsibilityPage,
  responsibilityQueuePage,
  printPage,
  planFile,
  lookersPage,
  seeAsPage,
  suggestionsPage,
  activitySuggestionsPage,
  headingsPage,
  headingPage,
]

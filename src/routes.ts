import { aboutRoutes } from './about/routes.ts'
import { authoritiesRoutes } from './authorities/routes.ts'
import { casesRoutes } from './cases/routes.ts'
import { childRoutes } from './child/routes.ts'
import { complaintsRoutes } from './complaints/routes.ts'
import { coordinationRoutes } from './coordination/routes.ts'
import { documentsRoutes } from './documents/routes.ts'
import { excerptsRoutes } from './excerpts/routes.ts'
import { guideRoutes } from './guide/routes.ts'
import { historyRoutes } from './history/routes.ts'
import { homeRoutes } from './home/routes.ts'
import { inquiryRoutes } from './inquiries/routes.ts'
import { meetingsRoutes } from './meetings/routes.ts'
import { oversightRoutes } from './oversight/routes.ts'
import { plansRoutes } from './plans/routes.ts'
import type { FilePage, Page } from './platform/http/page.ts'
import { postRoutes } from './post/routes.ts'
import { registersRoutes } from './registers/routes.ts'
import { teamRoutes } from './team/routes.ts'
import { trainingRoutes } from './training/routes.ts'

/** The whole service on one page, in the order a case lives. */
export const routes: readonly (Page | FilePage)[] = [
  ...guideRoutes,
  ...authoritiesRoutes,
  ...inquiryRoutes,
  ...casesRoutes,
  ...registersRoutes,
  ...complaintsRoutes,
  ...coordinationRoutes,
  ...teamRoutes,
  ...aboutRoutes,
  ...plansRoutes,
  ...documentsRoutes,
  ...historyRoutes,
  ...excerptsRoutes,
  ...childRoutes,
  ...meetingsRoutes,
  ...postRoutes,
  ...oversightRoutes,
  ...trainingRoutes,
  ...homeRoutes,
]

import { casesRoutes } from './cases/routes.ts'
import { guideRoutes } from './guide/routes.ts'
import { homeRoutes } from './home/routes.ts'
import { inquiryRoutes } from './inquiries/routes.ts'
import { meetingsRoutes } from './meetings/routes.ts'
import { plansRoutes } from './plans/routes.ts'
import type { FilePage, Page } from './platform/http/page.ts'

/** The whole service on one page, in the order a case lives. */
export const routes: readonly (Page | FilePage)[] = [
  ...guideRoutes,
  ...inquiryRoutes,
  ...casesRoutes,
  ...plansRoutes,
  ...meetingsRoutes,
  ...homeRoutes,
]

import type { FilePage, Page } from '../platform/http/page.ts'
import { messageLetterFile } from './pages/message-letter-file.ts'
import { paperLettersPage } from './pages/paper-letters-page.tsx'
import { registerPage } from './pages/register-page.tsx'

/** What the registers tell the unit, and what goes on paper. */
export const registersRoutes: (Page | FilePage)[] = [registerPage, paperLettersPage, messageLetterFile]

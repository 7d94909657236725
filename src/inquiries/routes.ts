import type { FilePage, Page } from '../platform/http/page.ts'
import { aboutMePage } from './pages/about-me.tsx'
import { answerLetterFile } from './pages/answer-letter.ts'
import { attachmentFile, sentAttachmentFile } from './pages/attachment-files.ts'
import { followPage } from './pages/follow.tsx'
import { paperReceiptFile } from './pages/paper-receipt.ts'
import { powersPage } from './pages/powers.tsx'
import { questionPage } from './pages/question.tsx'
import { questionLetterFile } from './pages/question-letter.ts'
import { receiptPage } from './pages/receipt.tsx'
import { reviewPage } from './pages/review.tsx'
import { sentPage } from './pages/sent.tsx'
import { startPage } from './pages/start.tsx'
import { unitInquiryPage } from './pages/unit-inquiry.tsx'

/** Asking, the receipt, following, and the unit that receives. */
export const inquiryRoutes: (Page | FilePage)[] = [
  startPage,
  questionPage,
  reviewPage,
  receiptPage,
  aboutMePage,
  powersPage,
  sentPage,
  sentAttachmentFile,
  followPage,
  unitInquiryPage,
  paperReceiptFile,
  questionLetterFile,
  answerLetterFile,
  attachmentFile,
]

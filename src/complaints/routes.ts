import type { FilePage, Page } from '../platform/http/page.ts'
import { complaintPage } from './pages/complaint-page.tsx'
import { documentFile, packagePreviewFile, partysDocumentFile } from './pages/files.ts'
import { followPage } from './pages/follow-page.tsx'
import { complaintsPage } from './pages/list-page.tsx'
import { recordPage } from './pages/record-page.tsx'
import { writeMissingPage, writeOnInquiryPage, writePage } from './pages/write-page.tsx'
import { writeRefusalPage } from './pages/write-refusal-page.tsx'

/** To complain and to follow it; the unit's list, and one page per complaint. */
export const complaintsRoutes: (Page | FilePage)[] = [
  writePage,
  writeMissingPage,
  writeOnInquiryPage,
  writeRefusalPage,
  followPage,
  partysDocumentFile,
  complaintsPage,
  complaintPage,
  packagePreviewFile,
  documentFile,
  recordPage,
]

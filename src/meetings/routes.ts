import type { FilePage, Page } from '../platform/http/page.ts'
import { calendarFile } from './pages/calendar-file.ts'
import { meetingPage } from './pages/meeting-page.tsx'
import { meetingsPage } from './pages/meetings-page.tsx'
import { newMeetingPage } from './pages/new-meeting-page.tsx'

/** The pages about meetings, in the order they are used. */
export const meetingsRoutes: (Page | FilePage)[] = [meetingsPage, newMeetingPage, meetingPage, calendarFile]

export { type CalendarEvent, makeCalendarFile } from './make-calendar-file.ts'

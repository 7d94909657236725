import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeCalendarFile } from './make-calendar-file.ts'

const event = {
  id: '6f1c3c3e-1111-4222-8333-444455556666',
  startsAt: new Date('2026-12-14T08:30:00Z'),
  endsAt: new Date('2026-12-14T09:30:00Z'),
  place: 'Grupperom 2, Rådhuset; 3. etasje',
  sequence: 0,
  isCancelled: false,
  madeAt: new Date('2026-11-23T09:00:00Z'),
  title: 'Møte',
  description: 'Logg inn i Samvei for å se saklista.',
  language: 'nb',
}

/** RFC 5545 read back: folded lines joined, each property by name, text unescaped. */
function parse(text: string): { lines: string[]; properties: Map<string, string> } {
  assert.match(text, /\r\n/, 'lines end with CRLF')
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
  const properties = new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':')
      const value = line
        .slice(colon + 1)
        .replace(/\\([,;\\])/g, '$1')
        .replace(/\\n/gi, '\n')
      return [line.slice(0, colon).split(';')[0]!, value]
    }),
  )
  return { lines, properties }
}

test('an event is read back with its time in UTC, its place and a title that says nothing', () => {
  const { lines, properties } = parse(makeCalendarFile(event))
  assert.equal(lines[0], 'BEGIN:VCALENDAR')
  assert.equal(lines.at(-1), 'END:VCALENDAR')
  assert.equal(properties.get('METHOD'), 'PUBLISH')
  assert.equal(properties.get('VERSION'), '2.0')
  assert.equal(properties.get('DTSTART'), '20261214T083000Z')
  assert.equal(properties.get('DTEND'), '20261214T093000Z')
  assert.equal(properties.get('DTSTAMP'), '20261123T090000Z')
  assert.equal(properties.get('SUMMARY'), 'Møte')
  assert.equal(properties.get('LOCATION'), event.place)
  assert.equal(properties.get('STATUS'), 'CONFIRMED')
  assert.equal(properties.get('SEQUENCE'), '0')
})

test('a change keeps the identity and raises the sequence', () => {
  const before = parse(makeCalendarFile(event)).properties
  const after = parse(
    makeCalendarFile({ ...event, sequence: 1, endsAt: new Date('2026-12-14T10:00:00Z') }),
  ).properties
  assert.equal(after.get('UID'), before.get('UID'))
  assert.equal(after.get('SEQUENCE'), '1')
  assert.equal(after.get('DTEND'), '20261214T100000Z')
})

test('a cancelled meeting is taken out of the calendar', () => {
  const { properties } = parse(makeCalendarFile({ ...event, isCancelled: true, sequence: 2 }))
  assert.equal(properties.get('METHOD'), 'CANCEL')
  assert.equal(properties.get('STATUS'), 'CANCELLED')
})

test('a place that is to be kept secret is not there at all', () => {
  assert.equal(parse(makeCalendarFile({ ...event, place: '' })).properties.has('LOCATION'), false)
})

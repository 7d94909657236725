import type { Authority } from '../platform/authority/authority.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { NoticeKind } from './rules/notice-kinds.ts'
import { noticeTexts } from './texts/index.ts'

interface Outward {
  subject: string
  text: string
  /** For a text message. */
  short: string
}

/** What may be read by anyone on the way, to somebody at work. */
export function outwardLetter(
  authority: Authority,
  kind: NoticeKind,
  language: Language,
  publicUrl: string,
): { subject: string; text: string } {
  const { subject, text } = worded(kind, language, {
    address: `${publicUrl}/${authority.id}/arbeid`,
    authority: authority.name,
  })
  return { subject, text }
}

/** The same to a citizen. Where an address is protected the authority is not named: that would say where somebody lives. */
export function outwardMessage(
  authority: Authority,
  kind: NoticeKind,
  language: Language,
  publicUrl: string,
  isProtected: boolean,
): Outward {
  return isProtected
    ? worded(kind, language, { address: publicUrl, authority: null })
    : worded(kind, language, {
        address: `${publicUrl}/${authority.id}/min-side`,
        authority: authority.name,
      })
}

function worded(
  kind: NoticeKind,
  language: Language,
  { address, authority }: { address: string; authority: string | null },
): Outward {
  const t = noticeTexts[language].outward
  return {
    subject: authority ? t.subject(authority) : t.neutral,
    text: [t[toDo(kind)], t.signIn(address), t.noContent].join('\n\n'),
    short: t.sms(address),
  }
}

function toDo(kind: NoticeKind): 'toRead' | 'toAnswer' | 'toMeet' {
  if (/^meeting_/.test(kind)) return 'toMeet'
  return /_(asked|offered|needed|waiting|assigned|for_approval)$/.test(kind) ? 'toAnswer' : 'toRead'
}

import type { ReactNode } from 'react'
import type { UiLanguage } from './language.tsx'
import type { Theme } from './themes.ts'

/** The office that answers questions: a name, when it answers, and how to reach it. */
export type WhoAnswers = { name: string; phone?: string; hours?: string; href?: string; linkText?: string }

export type NavItem = { href: string; text: string; current?: boolean; count?: number }
export type LanguageLink = { lang: string; href: string; text: string; current?: boolean }
export type FooterLink = { href: string; text: string }

export type PageShellProps = {
  lang: UiLanguage
  /** The page's own title, without authority or prefix. */
  title: string
  /** True when the page shows an error summary: the title then begins with "Feil:". */
  hasErrors?: boolean
  theme: Theme
  /** Null on pages that belong to no authority. */
  authorityName: string | null
  authorityHref: string
  who: { name: string; role?: string } | null
  /** What the button that signs out says, where it is not signing out. */
  leaveText?: string
  /** The form of the page that the button sends instead, as `button=ferdig`: what is typed in it is to come along. */
  leaveForm?: string
  /** Where the sign-out form posts. */
  signOutHref?: string
  /** Shown when nobody is signed in; null hides it. */
  signInHref?: string | null
  nav?: NavItem[]
  languageLinks?: LanguageLink[]
  /** Alerts across the page, above the content: "dette er en demo", planned downtime. */
  notices?: ReactNode
  /** 18 px and narrow lines for citizens; 16 px and the full width for work. */
  /** 'child': larger still, few things around, and one way out. */
  mode: 'citizen' | 'work' | 'child'
  /** Live refresh: the event stream, and where to go when the reader's access closes. */
  live?: { stream: string; closed: string }
  footerLinks?: FooterLink[]
  answers?: WhoAnswers
  /** For search engines; null: they are to keep nothing of this page. */
  indexed?: { canonical: string; languages: { lang: string; href: string }[] } | null
  assets: { cssHref: string; scriptHref: string; signHref: string }
  children: ReactNode
}

import type { ReactElement } from 'react'
import type { Actor, Language } from '../../access/actor.ts'
import type { Section } from '../../access/sections.ts'
import type { Authority } from '../authority/authority.ts'
import type { Command } from '../command.ts'
import type { Fields } from '../form/drafts.ts'
import type { UploadLimits } from '../form/files.ts'
import type { Query } from '../query.ts'
import type { FormProps } from './form-state.ts'

/** What every view gets beside its data. */
export interface PageContext {
  language: Language
  authority: Authority
  actor: Actor
  /** Business day in Norway. */
  today: string
  now: Date
  /** This page's path. */
  path: string
  /** Query string fields. */
  search: Readonly<Record<string, string>>
  /** Props for a `<Form>` that runs one of the page's acts. `key` tells several forms of one act apart. */
  form(act: string, options?: { key?: string; version?: number }): FormProps
  isDemo: boolean
  /** Where the service is reached from outside, for an address that somebody is to be given. */
  publicUrl: string
}

export interface PageAct {
  // biome-ignore lint/suspicious/noExplicitAny: acts of one page have different forms and results; the command checks its own
  command: Command<any, any>
  /** Where the person goes when it is done: a path, without personal data. */
  next(
    // biome-ignore lint/suspicious/noExplicitAny: see above
    result: any,
    at: {
      path: string
      authorityId: string
      params: Record<string, string>
      /** Query string fields of the page the form stood on. */
      search: Readonly<Record<string, string>>
    },
  ): string
  /** What was typed and not part of what was done: it stays as a draft, on a page that keeps drafts. */
  // biome-ignore lint/suspicious/noExplicitAny: see above
  keeps?(fields: Fields, result: any): Fields
  /** The token of a session the act has opened: from now on this browser's only one. Null: none was. */
  // biome-ignore lint/suspicious/noExplicitAny: see above
  opens?(result: any): string | null
}

export interface PageSpec<R> {
  /** '/:authority/plan/:planId' – Norwegian words. */
  path: string
  // biome-ignore lint/suspicious/noExplicitAny: a page's input comes from its URL; the query checks it
  query: Query<any, R>
  acts?: Record<string, PageAct>
  title(data: R, ui: PageContext): string
  view(data: R, ui: PageContext): ReactElement
  /** Sentences for this page's refusals and field messages, by code. */
  sentences?: Record<Language, Record<string, string>>
  mode?: 'citizen' | 'work' | 'child'
  /** For one who has never been here and is in a hurry: no menu, no sign-in, nothing but the page and its language. */
  bare?: boolean
  /** A child who came in by a code may open it. Without it nobody is signed in here for one who has. */
  byCode?: true
  /** Where one who is not signed in is led, under the authority; to sign in when left out. */
  wayIn?: string
  /** Save what is typed as one types, and show it again. */
  autosave?: boolean
  /**
   * A button that sends nothing yet, on a page that keeps drafts: what is typed stays as a draft, and one is led on to this address.
   * Null: the form is sent.
   */
  aside?(button: string, at: { path: string; search: Readonly<Record<string, string>> }): string | null
  /**
   * For a child who leaves from the head of the page: the form that is written in, where the page has one and leads aside by
   * `button=ferdig`. Without script what is typed comes along only so.
   */
  leavesThrough?(data: R, ui: PageContext): string | undefined
  /**
   * What is written here is read by others, by this section's consent: before it is saved, ask about what looks too sensitive for
   * it (`platform/form/hints.ts`).
   */
  hints?: Section
  /** The forms may carry files: how many, and how large each. The command's form has a field for them (`files`). */
  uploads?: UploadLimits
  /** Keep an event stream open: refresh when something changes, close when access ends. */
  live?: boolean | ((data: R) => boolean)
  /** In how many seconds what is shown is over, where that is known: then the page is asked for anew, also without script. */
  overIn?(data: R): number | null
  /** Open to everybody and the same for everybody: search engines may keep it. Everything else they may not. */
  indexable?: boolean
}

export interface Page {
  kind: 'page'
  spec: PageSpec<unknown>
}

/** A page: what it loads, what it accepts, how it looks. */
export function page<R>(spec: PageSpec<R>): Page {
  return { kind: 'page', spec: spec as PageSpec<unknown> }
}

export interface FileSpec<R> {
  path: string
  // biome-ignore lint/suspicious/noExplicitAny: as for pages
  query: Query<any, R>
  /** The bytes and their type. The name is what the file is saved as: no personal data. */
  send(data: R, ui: PageContext): Promise<SentFile>
}

export interface SentFile {
  body: Buffer | string
  type: string
  name: string
  /** To be saved and never shown by the browser: what somebody else has made. */
  isAttachment?: boolean
}

export interface FilePage {
  kind: 'file'
  spec: FileSpec<unknown>
}

/** Something to be saved or printed: a PDF, a calendar file. */
export function file<R>(spec: FileSpec<R>): FilePage {
  return { kind: 'file', spec: spec as FileSpec<unknown> }
}

import { createHash, randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Section } from '../../access/sections.ts'
import { findSessionOwner, isStillSo, type Session } from '../../access/session.ts'
import { fieldId } from '../../ui/form.tsx'
import { type Asked, isDenied, SessionChanged } from '../asked.ts'
import { getAuthorities } from '../authority/find-authorities.ts'
import type { Outcome } from '../command.ts'
import type { Db, ReadDb } from '../database/database.ts'
import {
  type DraftOwner,
  endDraft,
  endDraftLast,
  type Fields,
  findDrafts,
  saveDraftLast,
  saveWhereRoom,
} from '../form/drafts.ts'
import { platformTexts, sentenceFor, withLabel } from '../i18n/index.ts'
import { isRefusal } from '../refusal.ts'
import { hintsToAsk, onlyNew, parted, pressedIn, sealsIn, seenHintsOf } from './ask-before-saving.ts'
import {
  askedBy,
  changeSession,
  cookieNames,
  noteInUse,
  rememberedSessionOf,
  sessionOf,
  writerMark,
} from './caller.ts'
import { asksForStream, type EventStreams } from './event-stream.ts'
import { showNotFound } from './fault-pages.tsx'
import { type FormState, formProps, markField } from './form-state.ts'
import type { House } from './house.ts'
import type { Roles } from './navigation.ts'
import type { PageContext, PageSpec } from './page.ts'
import { type Upload, withUpload } from './read-upload.ts'
import { type Rendering, renderPage, shownIn } from './render.tsx'
import { signInPath } from './sign-in-path.ts'

/** Fields that belong to the form itself, not to what was typed. */
const envelopeFields = ['act', 'submissionId', 'version', 'formKey', 'button', 'seenHints', markField]

/**
 * Where one writes at length: several texts pasted whole, each far too long, come back with what is wrong said at each field. A
 * letter outside ASCII is six bytes in a form.
 */
const mostWords = 4 * 1024 * 1024

/** Told when somebody is shown a page: sends what is to be kept of it with the page's own log. */
export type OnShown = (db: Db, asked: Asked, path: string) => void

interface Visit {
  house: House
  spec: PageSpec<unknown>
  request: FastifyRequest
  reply: FastifyReply
  asked: Asked
  session: Session | null
  params: Record<string, string>
  path: string
}

/** Serves a page: GET shows it, POST runs one of its acts and leads on, or shows it again with what was wrong. */
export function servePage(
  app: FastifyInstance,
  house: House,
  spec: PageSpec<unknown>,
  streams: EventStreams,
  onShown?: OnShown,
): void {
  app.get(spec.path, async (request, reply) => {
    if (spec.live && asksForStream(request)) {
      const input = { ...fieldsOf(request.query), ...(request.params as Fields) }
      return streams.open(request, reply, spec.query, input)
    }
    const known = rememberedSessionOf(house, request, doorOf(spec, request))
    try {
      const visit = await startVisit(house, spec, request, reply, known)
      if (!visit) return showNotFound(house, request, reply)
      return await show(visit, null, 200, onShown)
    } catch (fault) {
      if (!(fault instanceof SessionChanged)) throw fault
      const visit = await startVisit(house, spec, request, reply)
      return visit ? show(visit, null, 200, onShown) : showNotFound(house, request, reply)
    }
  })
  if (!spec.acts) return
  const { uploads } = spec
  if (!uploads) {
    app.post(spec.path, { bodyLimit: spec.autosave ? mostWords : undefined }, async (request, reply) => {
      const sent = { fields: sentIn(request.body), files: {} }
      const others = await findAnothersForm(house, spec, request, reply, sent.fields)
      if (others) return show(others, null, 409)
      if (asideOf(spec, request, sent.fields)) {
        const visit = await startVisit(house, spec, request, reply)
        return visit ? goAside(visit, sent.fields) : showNotFound(house, request, reply)
      }
      const known = rememberedSessionOf(house, request, doorOf(spec, request))
      const early = known && (await pressAsRemembered(house, spec, request, reply, known, sent))
      if (early && 'location' in early) return leadOn(early.visit, early.location)
      const visit = await startVisit(house, spec, request, reply)
      if (!visit) return showNotFound(house, request, reply)
      const isTheSame = early && isDeepStrictEqual(visit.session, known)
      return act(visit, sent, isTheSame ? early.outcome : undefined)
    })
    return
  }
  // In a scope of its own: only pages that take files read multipart
  app.register(async (scope) => {
    await scope.register(multipart, { throwFileSizeLimit: false })
    scope.post(spec.path, async (request, reply) => {
      const visit = await startVisit(house, spec, request, reply)
      if (!visit) return showNotFound(house, request, reply)
      if (!request.isMultipart()) {
        const sent = { fields: sentIn(request.body), files: {} }
        return isAnothers(visit, sent.fields) ? show(visit, null, 409) : act(visit, sent)
      }
      const sender = visit.session?.actor.identityId ?? request.ip
      return withUpload(request, sender, uploads, (upload) => {
        const sent = { ...upload, fields: sentIn(upload.fields) }
        return isAnothers(visit, sent.fields) ? show(visit, null, 409) : act(visit, sent)
      })
    })
  })
}

/**
 * What a request is, before anything is read. Null when there is no such authority.
 *
 * @param known a remembered session, proved by the page's query in its own transaction. Without it the session is looked up.
 */
export async function startVisit(
  house: House,
  spec: { path: string; byCode?: true },
  request: FastifyRequest,
  reply: FastifyReply,
  known: Session | null = null,
): Promise<Visit | null> {
  const params = request.params as Record<string, string>
  const authority = (await getAuthorities(house.database)).get(params.authority ?? '')
  if (!authority) return null
  const session = known ?? (await sessionOf(house, request, reply, doorOf(spec, request)))
  const asked = askedBy(house, request, reply, session, authority)
  if (known) asked.isStillSignedIn = (db) => isStillSo(db, known)
  const path = request.url.split('?')[0] ?? request.url
  return { house, spec: spec as PageSpec<unknown>, request, reply, asked, session, params, path }
}

/** The authority whose child may have come in by a code here. */
const doorOf = ({ byCode }: { byCode?: true }, request: FastifyRequest): string | undefined =>
  byCode && (request.params as Record<string, string>).authority

/** Where one who must sign in is led. */
const wayInTo = ({ path, spec, asked: { authorityId } }: Visit): string =>
  spec.wayIn === undefined ? signInPath(path, authorityId) : `/${authorityId}${spec.wayIn}`

type Pressed = { visit: Visit; location: string } | { outcome: Outcome<unknown> }

/**
 * An act by one who is remembered, proved in the transaction that does it. What was not done is answered only when the session
 * has been looked up. Null when the session had changed: then nothing was done, and all is asked anew.
 */
async function pressAsRemembered(
  house: House,
  spec: PageSpec<unknown>,
  request: FastifyRequest,
  reply: FastifyReply,
  known: Session,
  sent: Upload,
): Promise<Pressed | null> {
  if (spec.hints && hintsToAsk(spec.hints, typedFields(sent.fields), sealsIn(sent.fields)).length) return null
  const visit = await startVisit(house, spec, request, reply, known)
  if (!visit) return null
  try {
    const outcome = await press(visit, sent)
    if (!outcome) return null
    if (!('done' in outcome)) return { outcome }
    noteInUse(house, request, reply, known.token)
    return { visit, location: outcome.location }
  } catch (fault) {
    if (fault instanceof SessionChanged) return null
    throw fault
  }
}

/** Runs the act the form names, and takes away what was kept of the form. Null when the page has no such act. */
async function press(visit: Visit, { fields, files }: Upload): Promise<Outcome<unknown> | null> {
  const { house, asked, params, path } = visit
  const name = String(fields.act ?? '')
  const chosen = actOf(visit, name)
  if (!chosen) return null
  const search = fieldsOf(visit.request.query) as Record<string, string>
  const at = { path, authorityId: asked.authorityId, params, search }
  const next = (result: unknown) => chosen.next(result, at)
  const of = { path, act: name, key: formKeyOf(fields) }
  const sentId = submissionIdOf(fields) ?? randomUUID()
  const forgetDraft = (db: Db, result: unknown) => {
    const kept = chosen.keeps?.(typedFields(fields), result) ?? {}
    if (Object.keys(kept).length > 0)
      saveDraftLast(db, house.secrets, asked.authorityId, asked.draftOwner, of, kept, sentId)
    else endDraftLast(db, asked.authorityId, asked.draftOwner, of, sentId)
  }
  const along = hasDrafts(visit) ? forgetDraft : undefined
  const input = { ...fields, ...files, ...params }
  const outcome = await chosen.command.run(house.database, asked, input, next, along)
  const opened = 'done' in outcome && chosen.opens?.(outcome.done)
  if (opened) await changeSession(house, visit.request, visit.reply, opened)
  return outcome
}

/**
 * A form that another had open on this machine before the one who is signed in now. It is not done as theirs, nor shown to them.
 * Null: it is nobody else's.
 */
async function findAnothersForm(
  house: House,
  spec: PageSpec<unknown>,
  request: FastifyRequest,
  reply: FastifyReply,
  sent: Fields,
): Promise<Visit | null> {
  const { [markField]: mark } = sent
  if (!mark) return null
  const known = rememberedSessionOf(house, request, doorOf(spec, request))
  if (known && mark === markOf(house, known.actor.identityId)) return null
  const visit = await startVisit(house, spec, request, reply)
  return visit && isAnothers(visit, sent) ? visit : null
}

const isAnothers = ({ house, session }: Visit, { [markField]: mark }: Fields): boolean =>
  session !== null && !!mark && mark !== markOf(house, session.actor.identityId)

const markOf = (house: House, key: string): string => writerMark(house, { key, isSignedIn: true })

/** Where the button leads, where it sends nothing yet. */
function asideOf(
  spec: PageSpec<unknown>,
  { url, query }: FastifyRequest,
  { act, button }: Fields,
): string | null {
  const isForm = Object.hasOwn(spec.acts ?? {}, String(act ?? ''))
  if (!spec.aside || !isForm || typeof button !== 'string') return null
  return spec.aside(button, {
    path: url.split('?')[0] ?? url,
    search: fieldsOf(query) as Record<string, string>,
  })
}

async function goAside(visit: Visit, fields: Fields): Promise<unknown> {
  const { house, spec, asked, request, params } = visit
  const input = { ...fieldsOf(request.query), ...params }
  const state = sentState(String(fields.act), fields)
  // As where one asks for the page: a lost session keeps the words for its owner, and nothing is kept where one may not write
  if (!(await spec.query.allows(house.database, asked, input))) return show(visit, state, 422)
  await keepRefused(visit, state)
  return visit.reply.redirect(asideOf(visit.spec, visit.request, fields) ?? visit.path, 303)
}

const actOf = ({ spec }: Visit, name: string) =>
  spec.acts && Object.hasOwn(spec.acts, name) ? spec.acts[name] : undefined

function leadOn({ house, path, reply }: Visit, location: string): FastifyReply {
  house.database.wake()
  return reply.redirect(location || path, 303)
}

/** `early`: what the act, already run, came to. */
async function act(visit: Visit, sent: Upload, early?: Outcome<unknown>): Promise<unknown> {
  const { house, spec, asked, path, reply } = visit
  const { fields } = sent
  const name = String(fields.act ?? '')
  const toAsk =
    !early && spec.hints && actOf(visit, name) ? await findWhatToAsk(visit, name, fields, spec.hints) : null
  if (toAsk) {
    return show(visit, toAsk.state, toAsk.asks ? 200 : 422, undefined, toAsk.asks)
  }
  const outcome = early ?? (await press(visit, sent))
  if (!outcome) return showNotFound(house, visit.request, reply)
  const key = formKeyOf(fields)
  if ('done' in outcome) return leadOn(visit, outcome.location)
  if ('doneBefore' in outcome) {
    if (hasDrafts(visit))
      await house.database.transaction(asked.authorityId, (db) =>
        endDraft(
          db,
          asked.authorityId,
          asked.draftOwner,
          { path, act: name, key },
          submissionIdOf(fields) ?? randomUUID(),
        ),
      )
    return leadOn(visit, outcome.location)
  }
  if (isDenied(outcome)) {
    if (outcome.denied === 'not_found') return showNotFound(house, visit.request, reply)
    await keepForLater(visit, { path, act: name, key }, draftFields(fields), markIn(fields))
    return reply.redirect(wayInTo(visit), 303)
  }
  const own = spec.sentences?.[asked.language]
  const state = sentState(name, fields)
  if ('stale' in outcome) {
    state.errors._ = platformTexts[asked.language].stale
    return show(visit, state, 409)
  }
  if (isRefusal(outcome))
    state.errors[outcome.field ?? '_'] = sentenceFor(asked.language, outcome.refused, own, outcome.field)
  else
    for (const [field, code] of Object.entries(outcome.invalid))
      state.errors[field] = sentenceFor(asked.language, code, own, field)
  return show(visit, state, 422)
}

/**
 * Before anything is saved: does something new look too sensitive for where it stands? Then the same page is the answer, all that
 * was typed in it, and what was found (`ask-before-saving.ts`). Null: go on. Whether one may do the act is answered by the act.
 */
async function findWhatToAsk(
  visit: Visit,
  name: string,
  fields: Fields,
  section: Section,
): Promise<{ state: FormState; asks?: Rendering['asks'] } | null> {
  const toAsk = hintsToAsk(section, typedFields(fields), sealsIn(fields))
  if (!toAsk.length) return null
  const { house, spec, asked, params } = visit
  const state = { ...sentState(name, fields), isAskedAbout: true }
  const search = fieldsOf(visit.request.query) as Record<string, string>
  // The page stands open before the one who writes: no new look
  const data = await spec.query.run(house.database, { ...asked, isRefresh: true }, { ...search, ...params })
  if (isDenied(data)) return null
  const ui = contextFor(visit, [state], search)
  const shown = shownIn(spec.view(data, ui))
  const prefix = prefixOf(ui, state)
  const fieldOf = (field: string) => shown.fields.get(fieldId(field, prefix))
  const { refused, asked: hints } = parted(onlyNew(toAsk, section, fieldOf), section)
  if (!refused.length && !hints.length) return null
  const { errors } = platformTexts[asked.language]
  if (refused.length) {
    for (const { field } of refused) state.errors[field] = String(errors.national_id_here)
    return { state: { ...state, isAskedAbout: false } }
  }
  const why = platformTexts[asked.language].whyAsked
  const pressed = [...shown.buttons].flatMap((button) =>
    typeof fields[button] === 'string' ? [[button, fields[button]]] : [],
  )
  const seen = seenHintsOf(
    [...sealsIn(fields), ...hints.map(({ seal }) => seal)],
    Object.fromEntries(pressed),
  )
  const asks = hints.map(({ field, kind, words }) => ({
    fieldId: fieldId(field, prefix),
    label: fieldOf(field)?.label ?? '',
    words,
    why: why[kind],
    readers: fieldOf(field)?.readers,
  }))
  return { state, asks: { hints: asks, seen } }
}

const sentState = (act: string, fields: Fields): FormState => ({
  ...{ act, key: formKeyOf(fields), values: typedFields(fields), errors: {} },
  ...versionIn(fields),
  sentId: submissionIdOf(fields),
  mark: markIn(fields),
  ...(sealsIn(fields).length > 0 && { seenHints: sealsIn(fields).join(' ') }),
})

const prefixOf = (ui: PageContext, { act, key }: FormState) => ui.form(act, { key: key || undefined }).prefix

/**
 * A public page may lie in the browser of one who is not signed in, and is asked for anew each time: the same address is
 * another page in another language, and by sign-in, which cookies say and a cache does not look at. What has not changed is
 * not sent again. All else is no-store (create-server.ts). @returns whether the browser has this very page
 */
function isUnchanged({ request, reply }: Visit, html: string): boolean {
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`
  reply.header('cache-control', 'no-cache').header('etag', etag).header('vary', 'cookie')
  return request.headers['if-none-match'] === etag
}

/** `sent`: the form that was not accepted; null with 409: it was another's. What was being written in the page's other forms is shown again too. */
async function show(
  visit: Visit,
  sent: FormState | null,
  status: number,
  onShown?: OnShown,
  asks?: Rendering['asks'],
): Promise<unknown> {
  const { house, spec, asked, reply, params, path } = visit
  const search = fieldsOf(visit.request.query) as Record<string, string>
  let roles: Promise<Roles> | undefined
  let kept: Promise<FormState[]> | undefined
  const alongWithLog = (db: Db) => {
    onShown?.(db, asked, path)
    roles = house.findRoles(asked, db)
    kept = draftsOf(visit, db)
    for (const each of [roles, kept]) each.catch(() => {}) // thrown where they are shown
  }
  const data = await spec.query.run(house.database, asked, { ...search, ...params }, alongWithLog)
  if (isDenied(data)) {
    if (data.denied === 'not_found') return showNotFound(house, visit.request, reply)
    if (sent) await keepForLater(visit, { path, act: sent.act, key: sent.key }, asDraft(sent), sent.mark)
    return reply.redirect(wayInTo(visit), 303)
  }
  if (sent) await keepRefused(visit, sent)
  if (visit.session && asked.isStillSignedIn) noteInUse(house, visit.request, reply, visit.session.token)
  const drafts = ((await kept) ?? []).filter((each) => each.act !== sent?.act || each.key !== sent.key)
  const ui = contextFor(visit, sent ? [sent, ...drafts] : drafts, search)
  const errorPrefix = sent ? prefixOf(ui, sent) : undefined
  if (sent && !asks) {
    const { fields, saysWhatChanged } = shownIn(spec.view(data, ui))
    // One box, not two
    if (status === 409 && saysWhatChanged) sent.errors._ = ''
    for (const [field, sentence] of Object.entries(sent.errors)) {
      const label = fields.get(fieldId(field, errorPrefix))?.label
      if (label) sent.errors[field] = withLabel(asked.language, sentence, label)
    }
  }
  const isLive = typeof spec.live === 'function' ? spec.live(data) : spec.live
  const html = renderPage(house, ui, {
    title: spec.title(data, ui),
    body: spec.view(data, ui),
    mode: asked.actor.kind === 'door' ? 'child' : (spec.mode ?? 'citizen'),
    bare: spec.bare,
    roles: await (roles ?? house.findRoles(asked)),
    errors: asks ? undefined : sent?.errors,
    errorPrefix,
    asks,
    isAnothers: !sent && status === 409,
    restored: !sent && drafts.length > 0,
    leaveForm: spec.leavesThrough?.(data, ui),
    indexable: spec.indexable && !sent,
    live: isLive ? streamOf(path, search) : undefined,
  })
  // Kept as one types: two saves that leave at once must be one writer's
  if (spec.autosave) asked.draftOwner.remember?.()
  const overIn = spec.overIn?.(data)
  if (overIn) reply.header('refresh', String(Math.ceil(overIn)))
  if (!spec.indexable || sent) reply.header('x-robots-tag', 'noindex')
  else if (!visit.session && isUnchanged(visit, html)) return reply.status(304).send()
  return reply.status(status).type('text/html; charset=utf-8').send(Buffer.from(html))
}

/** The page's own stream: a page that is told by its query what to show is decided on by it too. */
function streamOf(path: string, search: Readonly<Record<string, string>>): string {
  const asked = new URLSearchParams(search).toString()
  return asked ? `${path}?strom&${asked}` : `${path}?strom`
}

export function contextFor(
  visit: Pick<Visit, 'asked' | 'path' | 'spec' | 'house'>,
  states: readonly FormState[],
  search: Record<string, string>,
): PageContext {
  const { asked, path, spec, house } = visit
  const mark = spec.acts || spec.autosave ? writerMark(house, asked.draftOwner) : undefined
  const several = Object.keys(spec.acts ?? {}).length > 1
  return {
    language: asked.language,
    authority: asked.authority,
    actor: asked.actor,
    today: asked.today,
    now: asked.now,
    path,
    search,
    isDemo: house.isDemo,
    publicUrl: house.publicUrl,
    form: (name, options = {}) =>
      formProps(states, name, {
        ...options,
        mark,
        autosave: spec.autosave
          ? `/${asked.authorityId}/utkast?til=${encodeURIComponent(path)}${mark && `&${markField}=${mark}`}`
          : undefined,
        several: several || options.key !== undefined,
      }),
  }
}

/**
 * What was not accepted is kept as what is typed is: sent within the pause before saving, it was not yet. Where there is no room it
 * stands on the page alone.
 */
async function keepRefused({ house, spec, asked, path }: Visit, sent: FormState): Promise<void> {
  const isWritten = Object.values(sent.values).some((value) => String(value).trim() !== '')
  if (!spec.autosave || !isWritten) return
  const of = { path, act: sent.act, key: sent.key }
  await house.database.transaction(asked.authorityId, (db) =>
    saveWhereRoom(db, house.secrets, asked.authorityId, asked.draftOwner, of, asDraft(sent), sent.sentId),
  )
}

/**
 * A lost session keeps the words: for the one whose session it was, or else for this browser. Where the form says whose it was (`mark`),
 * for that one or nobody.
 */
async function keepForLater(
  visit: Visit,
  of: { path: string; act: string; key: string },
  fields: Fields,
  mark: string | undefined,
): Promise<void> {
  const { house, asked, request, reply } = visit
  if (!Object.keys(typedFields(fields)).length) return
  const names = cookieNames(house)
  const ownerOf = async (token: string | undefined) => {
    const id = token ? await findSessionOwner(house.database, token) : null
    return id && (!mark || mark === markOf(house, id)) ? id : null
  }
  const inSession = await ownerOf(request.cookies[names.session])
  // A child's words are for nobody else at this machine: without the child's own identity they are not kept
  if (visit.spec.byCode && !inSession) return
  const ownerId = inSession ?? (await ownerOf(request.cookies[names.ended]))
  if (mark && !ownerId) return
  const owner: DraftOwner = ownerId ? { key: ownerId, isSignedIn: true } : asked.draftOwner
  const isKept = await house.database.transaction(asked.authorityId, (db) =>
    saveWhereRoom(db, house.secrets, asked.authorityId, owner, of, fields),
  )
  if (isKept)
    reply.setCookie('samvei-tatt-vare-pa', '1', { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 3600 })
}

function hasDrafts(visit: Visit): boolean {
  return visit.spec.autosave === true || visit.request.cookies['samvei-tatt-vare-pa'] !== undefined
}

async function draftsOf(visit: Visit, db: Db): Promise<FormState[]> {
  if (!visit.spec.acts || !hasDrafts(visit)) return []
  const { house, asked, path } = visit
  const drafts = await findDrafts(db as ReadDb, house.secrets, asked.draftOwner, path)
  return drafts.map(({ act, key = '', fields }) => ({
    ...{ act, key, errors: {} },
    ...{ values: typedFields(fields), ...versionIn(fields) },
  }))
}

/** What a form sent, and the button that "save all the same" stands for. */
function sentIn(body: unknown): Fields {
  const sent = fieldsOf(body)
  return { ...pressedIn(sent), ...sent }
}

/** Form fields as plain strings and lists of strings, whatever came. The database takes no text with a NUL in it. */
export function fieldsOf(body: unknown): Fields {
  if (typeof body !== 'object' || body === null) return {}
  const fields: Fields = {}
  const withoutNul = (value: string) => value.replaceAll('\0', '')
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string') fields[name] = withoutNul(value)
    else if (Array.isArray(value))
      fields[name] = value.filter((each): each is string => typeof each === 'string').map(withoutNul)
  }
  return fields
}

const longestKey = 60

/** Which form it was, where a page has several of one act. A draft is kept by it: no longer than our own are. */
export function formKeyOf(fields: Fields): string {
  return String(fields.formKey ?? '').slice(0, longestKey)
}

/** Which of all the times the form has been shown. */
export function submissionIdOf({ submissionId }: Fields): string | undefined {
  return z.uuid().safeParse(submissionId).data
}

export function typedFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !envelopeFields.includes(name)))
}

/** Whose form it says it is. */
const markIn = ({ [markField]: mark }: Fields): string | undefined =>
  mark === undefined ? undefined : String(mark)

/** The version a form was filled from, which is asked for again when what was typed is shown again. */
const versionIn = ({ version }: Fields): { version?: string } =>
  typeof version === 'string' && version.length <= longestVersion ? { version } : {}

const longestVersion = 12

/** What is kept of a form that is being written: what was typed, and the version it was filled from. */
export const draftFields = (fields: Fields): Fields => ({ ...typedFields(fields), ...versionIn(fields) })

const asDraft = ({ values, version }: FormState): Fields => ({ ...values, ...(version && { version }) })

import { markDirty } from './dirty.ts'

const pauseBeforeSaving = 800
const pauseBeforeRetry = 5000
/** What browsers let a page send while it goes. */
const mostWhileLeaving = 60_000

interface Writing {
  timer?: number
  /** The fields one has typed or chosen in since the page came: another tab's are not written over by what this one was shown with. */
  touched: Set<string>
  /** As they were saved last, each as it is sent. */
  saved: Map<string, string>
  isSaving?: boolean
  /** The form has been sent. */
  isSent?: boolean
}

const writings = new WeakMap<HTMLFormElement, Writing>()

/** Saves what is typed in forms that name a draft's address, field by field. It never blocks the form and never moves focus. */
export function startAutosave(): void {
  document.addEventListener('input', (event) => {
    const form = formOf(event)
    if (!form) return
    markDirty(form)
    if (!form.dataset.autosave) return
    const writing = writingIn(form)
    if (writing.isSent) beginAnew(form, writing)
    const { name = '' } = event.target as HTMLInputElement
    if (name) writing.touched.add(name)
    later(form, pauseBeforeSaving)
  })
  // a phone may end the page at any time once it is hidden: what is not saved is sent at once
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) saveWhatIsWritten()
  })
  // the form itself is on its way: a late draft must not arrive after it
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement)) return
    const writing = writings.get(event.target)
    if (!writing) return saveBeforeLeaving(event, event.target)
    window.clearTimeout(writing.timer)
    delete writing.timer // nor when the page is hidden, as it is while the answer comes
    writing.isSent = true
  })
}

/** Signing out: the server is to know what was typed before it answers. */
function saveBeforeLeaving(event: Event, leaving: HTMLFormElement): void {
  if (!leaving.action.includes('/logg-ut')) return
  const unsaved = [...document.querySelectorAll<HTMLFormElement>('form[data-autosave]')].filter(
    (form) => writings.get(form)?.timer !== undefined,
  )
  if (!unsaved.length) return
  event.preventDefault()
  void Promise.all(unsaved.map((form) => save(form, true))).then(() => leaving.submit())
}

/** What is typed and not saved is sent at once: the page is about to go. */
export function saveWhatIsWritten(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) {
    const writing = writings.get(form)
    if (writing?.timer !== undefined || writing?.isSaving) void save(form, true)
  }
}

const formOf = (event: Event): HTMLFormElement | null =>
  event.target instanceof Element ? event.target.closest('form') : null

function writingIn(form: HTMLFormElement): Writing {
  const writing = writings.get(form) ?? { touched: new Set(), saved: new Map() }
  writings.set(form, writing)
  return writing
}

/** Back in a form that was sent: what is written now is another one. */
function beginAnew(form: HTMLFormElement, writing: Writing): void {
  const id = form.elements.namedItem('submissionId')
  if (id instanceof HTMLInputElement && window.isSecureContext) id.value = crypto.randomUUID()
  writing.isSent = false
  writing.saved.clear()
}

function later(form: HTMLFormElement, pause: number): void {
  const writing = writingIn(form)
  window.clearTimeout(writing.timer)
  writing.timer = window.setTimeout(() => void save(form, false), pause)
}

/** The server keeps no more for this writer before something is sent. */
const noRoom = 507

async function save(form: HTMLFormElement, leaving: boolean): Promise<void> {
  const writing = writings.get(form)
  const url = form.dataset.autosave
  if (!writing || !url || writing.isSent) return
  // one at a time: what was sent first must not arrive last
  if (writing.isSaving && !leaving) return later(form, pauseBeforeSaving)
  window.clearTimeout(writing.timer)
  delete writing.timer
  const all = new FormData(form)
  const typed = new Map(
    [...writing.touched].flatMap((name) => {
      const values = valuesOf(all, name)
      return values ? [[name, values] as const] : []
    }),
  )
  const changed = [...typed].filter(([name, values]) => values.toString() !== writing.saved.get(name))
  if (!changed.length) return
  const body = envelopeOf(form, all, [...typed.keys()])
  for (const [, values] of leaving ? changed : typed)
    for (const [name, value] of values) body.append(name, value)
  writing.isSaving = true
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body,
      credentials: 'same-origin',
      redirect: 'error',
      keepalive: leaving && body.toString().length < mostWhileLeaving,
    })
    if (answer.status === noRoom) {
      say(form, document.body.dataset.textNoRoom ?? '', true)
      return
    }
    if (!answer.ok) throw new Error(String(answer.status))
    for (const [name, values] of changed) writing.saved.set(name, values.toString())
    say(form, `${document.body.dataset.textSaved} ${clockNow()}`)
  } catch {
    say(form, document.body.dataset.textNotSaved ?? '', true)
    if (writing.timer === undefined) later(form, pauseBeforeRetry)
  } finally {
    writing.isSaving = false
  }
}

/** What is in the fields of a name; emptied, or nothing chosen any more, is saved as that. Null: a file, which is not. */
function valuesOf(all: FormData, name: string): URLSearchParams | null {
  const values = all.getAll(name).filter((value) => typeof value === 'string')
  if (!values.length && all.has(name)) return null
  return new URLSearchParams((values.length ? values : ['']).map((value) => [name, value]))
}

/** What the form itself says: which it is, and what it and the fields that are sent were filled from (`was_…`). */
function envelopeOf(form: HTMLFormElement, all: FormData, typed: readonly string[]): URLSearchParams {
  const body = new URLSearchParams()
  for (const hidden of form.querySelectorAll<HTMLInputElement>('input[type="hidden"][name]')) {
    const { name } = hidden
    const isOfAnother = name.startsWith('was_') && !typed.some((each) => wasOf(each) === name)
    if (typed.includes(name) || isOfAnother) continue
    if (!body.has(name))
      for (const value of all.getAll(name)) if (typeof value === 'string') body.append(name, value)
  }
  return body
}

/** Beside 'text_needs', or 'needs': 'was_needs'. */
const wasOf = (name: string): string => `was_${name.replace(/^text_/, '')}`

function say(form: HTMLFormElement, text: string, failed = false): void {
  const output = form.querySelector<HTMLElement>('[data-saved]')
  if (!output) return
  output.textContent = text
  output.toggleAttribute('data-failed', failed)
}

const clockNow = (): string =>
  new Intl.DateTimeFormat('nb', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' })
    .format(new Date())
    .replace(':', '.')

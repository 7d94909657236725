import { markDirty } from './dirty.ts'

const pauseBeforeSaving = 800
const pauseBeforeRetry = 5000

type Waiting = { timer?: number; last?: string }

const waiting = new WeakMap<HTMLFormElement, Waiting>()

/** Saves what is typed in forms that name a draft's address. It never blocks the form and never moves focus. */
export function startAutosave(): void {
  document.addEventListener('input', (event) => {
    const form = formOf(event)
    if (!form) return
    markDirty(form)
    if (form.dataset.autosave) later(form, pauseBeforeSaving)
  })
  // a phone may end the page at any time once it is hidden: what is not saved is sent at once
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) return
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) {
      if (waiting.get(form)?.timer !== undefined) void save(form, true)
    }
  })
  // the form itself is on its way: a late draft must not arrive after it
  document.addEventListener('submit', (event) => {
    const state = event.target instanceof HTMLFormElement ? waiting.get(event.target) : undefined
    if (!state) return
    window.clearTimeout(state.timer)
    delete state.timer // nor when the page is hidden, as it is while the answer comes
  })
}

const formOf = (event: Event): HTMLFormElement | null =>
  event.target instanceof Element ? event.target.closest('form') : null

function later(form: HTMLFormElement, pause: number): void {
  const state = waiting.get(form) ?? {}
  window.clearTimeout(state.timer)
  state.timer = window.setTimeout(() => void save(form, false), pause)
  waiting.set(form, state)
}

async function save(form: HTMLFormElement, leaving: boolean): Promise<void> {
  const state = waiting.get(form)
  const url = form.dataset.autosave
  if (!state || !url) return
  window.clearTimeout(state.timer)
  delete state.timer
  const body = fieldsOf(form)
  if (body.toString() === state.last) return
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body,
      credentials: 'same-origin',
      redirect: 'error',
      keepalive: leaving,
    })
    if (!answer.ok) throw new Error(String(answer.status))
    state.last = body.toString()
    say(form, `${document.body.dataset.textSaved} ${clockNow()}`)
  } catch {
    say(form, document.body.dataset.textNotSaved ?? '', true)
    if (state.timer === undefined) later(form, pauseBeforeRetry)
  }
}

function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  return fields
}

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

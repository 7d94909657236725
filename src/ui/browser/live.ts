import { Idiomorph } from 'idiomorph'
import { saveWhatIsWritten } from './autosave.ts'
import { hasDirtyForm, isDirty } from './dirty.ts'

const pauseBeforeRefresh = 150

/**
 * Keeps an open page true. The stream only says that something changed; the page is then fetched again as the reader may see it and
 * grown into the one that stands. Focus, caret, what is typed and what is unfolded stay. A form somebody has touched is left
 * whole, its hidden version too, so that the server can still tell when two have written at once.
 */
export function startLive(): void {
  const { live, closed } = document.body.dataset
  if (!live) return
  let stream: EventSource | undefined
  let timer: number | undefined
  let fetching = false
  let again = false

  // what one may no longer see goes at once, however long the next page takes
  const leave = (): void => {
    stream?.close()
    saveWhatIsWritten()
    document.title = ''
    document.body.replaceChildren()
    location.replace(closed ?? '/')
  }

  const refresh = async (): Promise<void> => {
    if (fetching) {
      again = true
      return
    }
    fetching = true
    const answer = await fetchPage()
    fetching = false
    if (answer === 'gone') return leave()
    if (answer) grow(answer)
    if (again) {
      again = false
      await refresh()
    }
  }

  const soon = (): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void refresh(), pauseBeforeRefresh)
  }
  const hear = (what: string): void => {
    if (what === 'closed') leave()
    else if (what === 'changed') soon()
  }
  const open = (): void => {
    stream = new EventSource(live)
    stream.addEventListener('message', (event) => hear(String(event.data)))
    for (const name of ['changed', 'closed']) stream.addEventListener(name, () => hear(name))
  }

  open()
  // browsers allow few connections to one server: a hidden page gives its own back, and catches up when it is seen again
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) stream?.close()
    else {
      open()
      soon()
    }
  })
}

/** The page as the reader may see it now; 'gone' when they may not; nothing when there is no network, and the page stays. */
async function fetchPage(): Promise<string | undefined> {
  try {
    const answer = await fetch(location.href, {
      headers: { accept: 'text/html', 'samvei-refresh': '1' },
      credentials: 'same-origin',
    })
    if (answer.redirected || [401, 403, 404].includes(answer.status)) return 'gone'
    return answer.ok ? await answer.text() : undefined
  } catch {
    return undefined
  }
}

/** Grows the fetched page's `<main>` into the one that stands. */
function grow(html: string): void {
  const here = document.querySelector('main')
  const there = new DOMParser().parseFromString(html, 'text/html').querySelector('main')
  // a refused form is shown by the answer to a post: to fetch it would throw the messages away
  if (!here || !there || here.querySelector('[data-error-summary]')) return
  void Idiomorph.morph(here, there, {
    morphStyle: 'outerHTML',
    ignoreActiveValue: true,
    restoreFocus: true,
    callbacks: {
      beforeNodeMorphed: (old) => !isDirty(old),
      beforeNodeRemoved: (old) => !hasDirtyForm(old),
      beforeAttributeUpdated: (name, element) => !(name === 'open' && element instanceof HTMLDetailsElement),
    },
  })
}

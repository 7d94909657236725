// Reads aloud by a voice that lives on the machine: others send the text to somebody. Without one there is no button.

const languages: Record<string, readonly string[]> = { nb: ['nb', 'no'], nn: ['nn', 'nb', 'no'], en: ['en'] }

const isOfOurs = (voice: SpeechSynthesisVoice, wanted: string) =>
  voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === wanted

function findVoice(): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices()
  return (languages[document.documentElement.lang] ?? [])
    .map((wanted) => voices.find((voice) => isOfOurs(voice, wanted)))
    .find((voice) => voice !== undefined)
}

/** The parts that are read, in order: those marked inside; each is lit while it is read. */
function partsOf(button: HTMLElement): HTMLElement[] {
  const id = button.dataset.readAloud
  const whole = id ? document.getElementById(id) : document.querySelector<HTMLElement>('main')
  if (!whole) return []
  const inside = [...whole.querySelectorAll<HTMLElement>('[data-read]')]
  return whole.matches('[data-read]') ? [whole] : inside
}

/** What it says to the eye: no button's words, and none that only a screen reader has. */
function wordsOf(part: HTMLElement): string {
  const copy = part.cloneNode(true) as HTMLElement
  for (const hidden of copy.querySelectorAll('button, .ds-sr-only, [hidden], input, textarea'))
    hidden.remove()
  const blocks = [...copy.querySelectorAll('p, li, h1, h2, h3, legend, dt, dd')]
  const words = blocks.length ? blocks.map(({ textContent }) => textContent) : [copy.textContent]
  return words
    .map((each) => (each ?? '').trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .map((each) => (/[.!?:»]$/.test(each) ? each : `${each}.`))
    .join(' ')
}

export function startReadAloud(): void {
  const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('button[data-read-aloud]')]
  if (!buttons().length || !('speechSynthesis' in window)) return
  let current: HTMLButtonElement | null = null

  const show = () => {
    const voice = findVoice()
    for (const button of buttons()) button.hidden = voice === undefined
  }
  const light = (part: HTMLElement | null) => {
    for (const lit of document.querySelectorAll('.sv-is-read')) lit.classList.remove('sv-is-read')
    part?.classList.add('sv-is-read')
    part?.scrollIntoView({ block: 'nearest' })
  }
  const turn = (button: HTMLButtonElement, isOn: boolean) => {
    button.setAttribute('aria-pressed', String(isOn))
    const says = button.querySelector<HTMLElement>('[data-says]')
    const other = button.dataset.stop
    if (!says || !other || (current === button) === isOn) return
    button.dataset.stop = says.textContent ?? ''
    says.textContent = other
    current = isOn ? button : null
  }
  const stop = () => {
    speechSynthesis.cancel()
    light(null)
    if (current) turn(current, false)
  }
  const readFrom = (button: HTMLButtonElement, parts: readonly HTMLElement[]) => {
    const [part, ...rest] = parts
    const voice = findVoice()
    if (!part || !voice) return stop()
    const said = new SpeechSynthesisUtterance(wordsOf(part))
    said.voice = voice
    said.lang = voice.lang
    said.rate = 0.9
    said.onstart = () => light(part)
    said.onend = () => current === button && readFrom(button, rest)
    said.onerror = () => current === button && stop()
    speechSynthesis.speak(said)
  }
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('button[data-read-aloud]')
    if (!button) return
    const wasOn = current === button
    stop()
    if (wasOn) return
    turn(button, true)
    readFrom(button, partsOf(button))
  })
  addEventListener('pagehide', () => speechSynthesis.cancel())
  speechSynthesis.addEventListener?.('voiceschanged', show)
  show()
}

const down = new Set(['ArrowDown', 'j', 'J'])
const up = new Set(['ArrowUp', 'k', 'K'])

/**
 * In a list one has come to, the arrows (or J and K) go from row to row. Only while the list or something in it has focus: nothing is
 * caught elsewhere, where a letter may be somebody's own shortcut (WCAG 2.1.4). One who comes back to the page stands at the
 * row they left.
 */
export function startWalkRows(): void {
  for (const region of document.querySelectorAll<HTMLElement>('[data-walk]')) {
    const links = (): HTMLAnchorElement[] => [
      ...region.querySelectorAll<HTMLAnchorElement>('tbody th[scope=row] a'),
    ]
    region.addEventListener('keydown', (event) => {
      const step = down.has(event.key) ? 1 : up.has(event.key) ? -1 : 0
      if (!step || event.ctrlKey || event.altKey || event.metaKey || isTypedIn(event.target)) return
      const all = links()
      const here = rowOf(event.target)
      const at = all.findIndex((link) => rowOf(link) === here)
      const next = here === null ? (step > 0 ? all[0] : undefined) : all[at + step]
      if (!next) return
      event.preventDefault()
      next.focus()
    })
    region.addEventListener('click', ({ target }) => {
      const link = rowOf(target)?.querySelector('th[scope=row] a')
      if (link) history.replaceState({ ...history.state, row: link.getAttribute('href') }, '')
    })
    const left: unknown = history.state?.row
    links()
      .find((link) => link.getAttribute('href') === left)
      ?.focus()
    const { walk } = region.dataset
    if (walk) document.getElementById(walk)?.removeAttribute('hidden')
  }
}

const rowOf = (target: EventTarget | null): HTMLTableRowElement | null =>
  target instanceof Element ? target.closest<HTMLTableRowElement>('tbody tr') : null

const isTypedIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, select, textarea')

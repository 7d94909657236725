/** After a refused form: focus goes to the summary, and from each of its links to the field itself. */
export function focusErrors(): void {
  const summary = document.querySelector<HTMLElement>('[data-error-summary]')
  if (!summary) return
  summary.focus()
  summary.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const field = link?.hash ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null
    if (!field) return
    event.preventDefault()
    const label = field.closest('.sv-field') ?? field
    label.scrollIntoView({ block: 'start' })
    field.focus({ preventScroll: true })
  })
}

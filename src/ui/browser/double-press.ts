const pauseAfterSending = 8000

/**
 * A second press while a form is on its way does nothing. The button is marked busy, not disabled: a disabled button would not
 * send its name and value. The mark ends by itself, since an answer may be a file and leave the page standing.
 */
export function startDoublePress(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
    if (form.dataset.sending !== undefined) {
      event.preventDefault()
      return
    }
    form.dataset.sending = ''
    event.submitter?.setAttribute('aria-busy', 'true')
    window.setTimeout(() => release(form), pauseAfterSending)
  })
  // back from the browser's page cache: the form may be sent anew
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sending]')) release(form)
  })
}

function release(form: HTMLFormElement): void {
  delete form.dataset.sending
  for (const button of document.querySelectorAll('button[aria-busy="true"]'))
    button.removeAttribute('aria-busy')
}

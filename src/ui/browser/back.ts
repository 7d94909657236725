/**
 * «Back to the list» goes back to the list as it was: its filter, its page of rows, its place. Where one did not come from it, the link is
 * what it says.
 */
export function startBack(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.sv-back a')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0 || history.length < 2) return
      if (!cameFrom(link.href)) return
      event.preventDefault()
      history.back()
    })
  }
}

function cameFrom(href: string): boolean {
  if (!document.referrer) return false
  const [to, from] = [new URL(href), new URL(document.referrer)]
  return !to.search && !to.hash && to.origin === from.origin && to.pathname === from.pathname
}

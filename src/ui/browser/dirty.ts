/** Forms in which somebody has typed or chosen since the page was shown. A live refresh leaves them as they are. */
const dirty = new WeakSet<HTMLFormElement>()

export const markDirty = (form: HTMLFormElement): void => {
  dirty.add(form)
}

export const isDirty = (node: Node): boolean => node instanceof HTMLFormElement && dirty.has(node)

export const hasDirtyForm = (node: Node): boolean =>
  isDirty(node) || (node instanceof Element && [...node.querySelectorAll('form')].some(isDirty))

/** Where to go afterwards: only a path of ours, never another site; as browsers write it, in ASCII with no blank or control sign. */
export function returnPath(asked: unknown, otherwise = '/'): string {
  if (typeof asked !== 'string' || asked.length > 400) return otherwise
  return /^\/(?!\/)[!-[\]-~]*$/.test(asked) ? asked : otherwise
}

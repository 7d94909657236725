/** A fault a person can do something about. Its message is one or two sentences, and is shown without a stack trace. */
export class StartFault extends Error {
  override name = 'StartFault'
}

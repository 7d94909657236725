/**
 * Why a document could not be made. `template_error` and `not_printable` are faults of ours (template, fonts);
 * `too_slow`, `too_large` and `busy` may pass if one asks for less, or later; `stopped` means the process died under way.
 */
export type PdfFaultCode = 'template_error' | 'not_printable' | 'too_slow' | 'too_large' | 'busy' | 'stopped'

/** The one error `renderPdf` throws. The message is for the log and never holds what was printed. */
export class PdfFault extends Error {
  readonly code: PdfFaultCode

  constructor(code: PdfFaultCode, message: string) {
    super(message)
    this.name = 'PdfFault'
    this.code = code
  }
}

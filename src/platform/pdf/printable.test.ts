import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lackingSigns, latinOnly, mapStrings, printable, withoutMissing } from './printable.ts'

const mark = '[tegn]'

/** “I do not agree with this decision”, as people in Norway may write it. */
const inManyScripts = {
  tigrinya: 'ኣነ ምስዚ ውሳነ እዚ ኣይስማዕማዕን እየ',
  tamil: 'நான் இந்த முடிவை ஏற்கவில்லை',
  thai: 'ฉันไม่เห็นด้วยกับการตัดสินใจนี้',
  chinese: '我不同意这个决定。我不同意這個決定。',
  japanese: 'この決定に同意しません',
  korean: '이 결정에 동의하지 않습니다',
  urdu: 'میں اس فیصلے سے متفق نہیں ہوں',
  persian: 'من با این تصمیم موافق نیستم؛ می‌خواهم شکایت کنم',
  sorani: 'من لەگەڵ ئەم بڕیارە نیم',
  pashto: 'زه د دې پرېکړې سره موافق نه یم',
  panjabi: 'ਮੈਂ ਸਹਿਮਤ ਨਹੀਂ',
  hindi: 'मैं इस निर्णय से सहमत नहीं हूँ',
  bengali: 'আমি একমত নই',
  sinhala: 'මම එකඟ නොවෙමි',
  georgian: 'არ ვეთანხმები',
  armenian: 'Ես համաձայն չեմ',
  hebrew: 'אני לא מסכים',
  khmer: 'ខ្ញុំមិនយល់ស្រប',
  burmese: 'ကျွန်တော် သဘောမတူပါ',
  tibetan: 'ང་མོས་མཐུན་མེད།',
  emoji: 'Hei 👩‍👩‍👧 😢 1️⃣ 🇳🇴',
}

describe('making text printable', () => {
  it('keeps Norwegian, Sami, Arabic and Cyrillic text as it is', () => {
    for (const text of ['Blåbærsyltetøy', 'čáhci đŋšŧž', 'مرحبا', 'Привет', 'Tiếng Việt'])
      assert.equal(printable(text, mark), text)
  })
  it('drops control signs and byte order marks, but keeps new lines', () => {
    assert.equal(printable('a\u0000b\u0007\uFEFF\r\nc\u0085', mark), 'ab\nc')
  })
  it('keeps what people here write in, to the last sign', () => {
    for (const text of Object.values(inManyScripts)) {
      assert.equal(printable(text, mark), text)
      assert.deepEqual(lackingSigns(text), [])
    }
  })
  it('shows a mark where a private sign, half a sign, or one that no font has stood', () => {
    assert.equal(printable('a \uE000 \uD800', mark), 'a [tegn]')
    assert.equal(printable('a \uDC00 b', mark), 'a [tegn] b')
    assert.equal(printable('Hei 𓀀𓀁!', mark), 'Hei [tegn]!')
  })
  it('tells which signs those were, each once', () => {
    assert.deepEqual(lackingSigns('Ja 𓀀 og 𓀁 og 𓀀, \uE000 \uD800'), ['𓀀', '𓀁', '\uE000', '\uFFFD'])
    assert.deepEqual(lackingSigns('Blåbær – «ja», čáhci, Привет 😢'), [])
  })
  it('never breaks within a written sign', () => {
    assert.equal(printable('é'.normalize('NFC').repeat(60), mark).split('\u200B').length, 3)
    const marked = 'a\u0330\u0323'.repeat(60)
    assert.ok(
      printable(marked, mark)
        .split('\u200B')
        .every((part) => part.startsWith('a')),
    )
  })
  it('lets a word without end be broken, and loses none of it', () => {
    const broken = printable('x'.repeat(100_000), mark)
    assert.equal(broken.replaceAll('\u200B', ''), 'x'.repeat(100_000))
    assert.ok(broken.split('\u200B').every((part) => part.length <= 20))
  })
  it('replaces a whole written sign when a part of it is missing, and a run of them by one mark', () => {
    assert.equal(withoutMissing('漢字 og ord', new Set(['漢', '字']), mark), '[tegn] og ord')
    assert.equal(withoutMissing('a\u20E3b', new Set(['\u20E3']), mark), '[tegn]b')
  })
  it('can fall back to Latin letters only', () => {
    assert.equal(latinOnly('Åse – «ja» مرحبا', mark), 'Åse – «ja» [tegn]')
  })
  it('changes every string of a value and nothing else', () => {
    assert.deepEqual(
      mapStrings({ a: ['x', 1, null, true], b: { c: 'y' } }, (text) => text.toUpperCase()),
      {
        a: ['X', 1, null, true],
        b: { c: 'Y' },
      },
    )
  })
})

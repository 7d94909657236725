/** Colour arithmetic for themes: OKLCH (even to the eye) in and out of hex, and WCAG contrast. */
export type Oklch = { l: number; c: number; h: number }

type Rgb = [number, number, number]

const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const fromLinear = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)

const linearOf = (hex: string): Rgb => {
  const n = Number.parseInt(hex.slice(1), 16)
  return [toLinear(((n >> 16) & 255) / 255), toLinear(((n >> 8) & 255) / 255), toLinear((n & 255) / 255)]
}

const luminance = (hex: string): number => {
  const [r, g, b] = linearOf(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2 contrast of two colours, 1–21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/** A hex colour in OKLCH (Björn Ottosson's matrices). */
export function oklchOf(hex: string): Oklch {
  const [r, g, b] = linearOf(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: Math.atan2(bb, a),
  }
}

function linearFrom({ l: lightness, c, h }: Oklch): Rgb {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

/** The nearest colour a screen can show: what is too strong loses strength, not lightness. */
export function hexOf(color: Oklch): string {
  let c = color.c
  let rgb = linearFrom(color)
  while (c > 0 && rgb.some((v) => v < -0.0005 || v > 1.0005)) {
    c = Math.max(0, c - 0.004)
    rgb = linearFrom({ ...color, c })
  }
  const byte = (v: number) =>
    Math.round(255 * fromLinear(Math.min(1, Math.max(0, v))))
      .toString(16)
      .padStart(2, '0')
  return `#${rgb.map(byte).join('')}`
}

/** The colour's hue and strength at the lightness that gives at least this contrast against the ground. */
export function withContrast(color: Oklch, ground: string, ratio: number): string {
  const isLightGround = luminance(ground) > 0.18
  let near = oklchOf(ground).l
  let far = isLightGround ? 0 : 1
  for (let i = 0; i < 30; i++) {
    const l = (near + far) / 2
    if (contrast(hexOf({ ...color, l }), ground) < ratio) near = l
    else far = l
  }
  return hexOf({ ...color, l: far })
}

/** The same colour, lighter or darker by a step of OKLCH lightness (0–1). */
export function withLightness(hex: string, step: number): string {
  const color = oklchOf(hex)
  return hexOf({ ...color, l: Math.min(1, Math.max(0, color.l + step)) })
}

/** One deep colour per authority; the scales are made by `make-themes.ts` and lie in `styles/themes.css`. */
export const themes = {
  neutral: { name: 'Samvei', color: '#2b4a5e' },
  sandnes: { name: 'Sandnes kommune', color: '#1f5f4a' },
  baerum: { name: 'Bærum kommune', color: '#1c4f8c' },
  batsfjord: { name: 'Båtsfjord kommune', color: '#0b6273' },
  'midt-troms': { name: 'En kommune i Midt-Troms', color: '#5b3a86' },
  fjordsykehuset: { name: 'Fjordsykehuset', color: '#2c3f94' },
}

export type Theme = keyof typeof themes

export const isTheme = (name: string): name is Theme => Object.hasOwn(themes, name)

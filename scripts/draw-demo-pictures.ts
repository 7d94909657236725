// Draws the pictures of the demonstration anew from their drawings: node --import ./scripts/hooks.mjs scripts/draw-demo-pictures.ts
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const folder = fileURLToPath(new URL('../demo/about/pictures/', import.meta.url))
for (const name of readdirSync(folder).filter((each) => each.endsWith('.svg')))
  await sharp(folder + name)
    .resize(800, 800)
    .jpeg({ quality: 80 })
    .toFile(folder + name.replace('.svg', '.jpg'))

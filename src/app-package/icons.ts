import { Resvg } from '@resvg/resvg-js'

/** The PNG of an SVG, in the SVG's own size. No fonts are loaded, so that every machine draws the same. */
export const png = (svg: string): Uint8Array => new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()

/** Width and height in pixels of a PNG, read from its header. */
export const sizeOf = (image: Uint8Array): { readonly width: number; readonly height: number } => {
  const header = new DataView(image.buffer, image.byteOffset, image.byteLength)
  return { width: header.getUint32(16), height: header.getUint32(20) }
}

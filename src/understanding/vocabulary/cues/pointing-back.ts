import type { Phrases } from '../../../knowledge/phrases.ts'

/** Of several things the one spoken of last is meant. */
export const pointingBack: Phrases = {
  en: '=that =one, =this =one, =that =last =one, =the =new =one, =the =one =i just|last|now mentioned|named|added',
  de: '=dieser =da, =diese =da, =dieses =da, =das =da',
  fr: '=celui =ci, =celle =ci, =celui =là, =celle =là, =ce dernier, =cette dernière',
  es: '=ese =último, =esa =última, =este =último, =esta =última',
  ja: 'そちらは, そっちは, そちらの方は, 後者は',
}

/** `ae` and `a` (for ä) are the same to somebody without umlauts on the keyboard, `ss` and `s` (for ß) in Switzerland. */
export function plainWord(folded: string): string {
  if (!/[aou]e|ss/.test(folded)) return folded;
  return folded.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u').replace(/ss/g, 's');
}

/**
 * Signs for the families of words: one each, of one byte as far as they go, for they stand thousands of times in the table of
 * words. None parts entries (`|`, `:`) or has to be escaped in JavaScript.
 */
const SIGNS =
  '!#%&()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{}~ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ';

/** The sign of a family by its place in the list of families. */
export function familySign(place: number): string {
  const sign = SIGNS.charAt(place);
  if (sign === '') throw new Error('There are more families of words than signs.');
  return sign;
}

/** Two capitals for the family with that sign, as the word model calls it. */
export function familyCode(sign: string): string {
  const place = SIGNS.indexOf(sign);
  return String.fromCharCode(65 + Math.floor(place / 26), 65 + (place % 26));
}

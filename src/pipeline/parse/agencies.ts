/** News agencies and outlets that datelines also print without parentheses ("Damascus, SANA – "); in lower case. */
const agencies = new Set(
  (
    'afp ap reuters upi dpa ansa efe apa tass itar-tass interfax ria xinhua kyodo yonhap jiji bernama antara pna ani pti ians ' +
    'app irna isna mehr tasnim sana wafa kuna qna spa wam mena menafn anadolu ukrinform belta voa cnn bbc tdi'
  ).split(' '),
).add('ria novosti');

/** Whether a name in a dateline is that of an agency, and so neither place nor region. */
export function isAgency(name: string): boolean {
  return agencies.has(name.toLowerCase());
}

/** A sentence and who says so, where that trails behind it. */
export interface Attributed {
  claim: string;
  /** As in ", the health ministry said"; empty where there is none, or none that is short. */
  attribution: string;
}

/** Longer ones would leave no room for what is said. In characters. */
const longest = 45;

const trailing =
  /,\s((?:(?:[^\s,"“”]+\s){1,6}(?:said|says|reported|announced|showed|confirmed)|according to [^,]{3,40}))(?:[,.]|\sin an?\s[^,]{3,30}[,.]?|$)/u;

/**
 * Takes a short attribution behind the claim apart from it ("… in Gaza City, the health ministry said"): what somebody
 * only says must not stand in a headline as a fact. A quotation keeps its speaker beside it.
 */
export function splitAttribution(sentence: string): Attributed {
  const found = trailing.exec(sentence);
  const [, words = ''] = found ?? [];
  if (!found || words.length > longest || /^(?:who|which|and|but|as|he|she)\b/i.test(words))
    return { claim: sentence, attribution: '' };
  const attribution = `, ${words.replace(/^(?:the|an?)\s/i, '')}`;
  return { claim: sentence.slice(0, found.index), attribution };
}

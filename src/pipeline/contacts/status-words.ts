import { wordTest } from '../statements/passage.ts';

/** What was planned falls. */
export const isCancelling = wordTest(
  /^(cancel|cancels|cancell?ed|cancell?ing|cancellation|scrap|scraps|scrapped|scrapping|shelved|postpone[sd]?|postponing|postponement|off)$/,
);
/** It did not or shall not take place. */
export const isDenying = wordTest(
  /^(no|neither|denied|denies|deny|denying|refus(ed|es|ing|al)|declin(ed|es|ing)|rejects?|rejected|rejecting|rebuffed|rebuffing|spurned|snubbed|ruled|never|not|cannot|without|avoided|avoiding|unwilling|fail(ed|s|ing)|skipped|skipping)$|n't$/,
);
/** Somebody wants it. */
export const isProposing = wordTest(
  /^(propos(e|es|ed|al|ing)|offer(s|ed|ing)?|invit(e|es|ed|ing|ation)|suggest(s|ed|ing)?|urg(e|es|ed|ing)|want(s|ed)?|hop(e|es|ed|ing)|willing|willingness|ready|readiness|possible|possibility|ask(s|ed|ing)?|request(s|ed|ing)?|seek(s|ing)?|sought|should|if|would - be|eager|keen|push(ed|es|ing)?|pressed|demand(s|ed|ing)?|floated|mooted|prospects?|consider(s|ed|ing)?|weigh(s|ed|ing)?|mull(s|ed|ing)?|explor(e|es|ed|ing)|contemplat(e|es|ed|ing))$/,
);
/** It is possible; where these are auxiliaries. */
export const isModal = wordTest(/^(could|may|might)$/);
/** It is to take place. */
export const isPlanning = wordTest(
  /^(will|would|plan(s|ned|ning)?|schedul(e|ed)|expect(s|ed)?|due|set|intend(s|ed)?|upcoming|forthcoming|next|tomorrow|slated|prepar(e|es|ed|ing)|shall|coming|going|arrang(e|ed|es|ing)|confirmed|promised|pledged|vowed|ahead)$|'ll$|^(s?he|they)'d$/,
);
/** Both sides want it. */
export const isAgreeing = wordTest(/^(agree[sd]?|accept(s|ed)?|agreement)$/);

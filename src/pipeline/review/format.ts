import type { Finding, Review } from '../review.ts';
import { draftFile, type Stranger } from './strangers.ts';

/** A review as text: three lists, each with its number, and a file to accept for every stranger whose office is plain. */
export function formatReview({ open, strangers, weak }: Review): string {
  return [
    heading('Not linked: ambiguous, nobody known in the office, or its dates not sure', open.length),
    ...open.map(formatFinding),
    heading('Titled people that content/leaders does not have', strangers.length),
    ...strangers.map(formatStranger),
    heading('Linked by the weakest rules', weak.length),
    ...weak.map(formatFinding),
    '',
  ].join('\n');
}

function heading(title: string, count: number): string {
  return `\n${title}: ${count}\n`;
}

function formatFinding({ place, surface, entities, reason }: Finding): string {
  return `${place}  ${surface}  ${reason}${entities.length > 0 ? `: ${entities.join(', ')}` : ''}`;
}

function formatStranger(stranger: Stranger): string {
  const head = `${stranger.count}×  ${stranger.name}  ${stranger.office}${stranger.owner ? `, ${stranger.owner.name}` : ''}`;
  if (!stranger.owner) return head;
  const { path, text } = draftFile(stranger);
  return `${head}\n    ${path}\n${text.trimEnd().replace(/^/gm, '        ')}`;
}

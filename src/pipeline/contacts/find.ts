import type { Contact, Span } from '../../model/annotation.ts';
import { sentenceOf } from '../annotate/document.ts';
import { type Passage, type Range, type Unit, wordAt } from '../statements/passage.ts';
import { dayOf } from './day.ts';
import { followUp } from './follow-up.ts';
import { gather, type Report } from './gather.ts';
import { groupsIn } from './groups.ts';
import { presencesIn } from './present.ts';
import { pronounsIn } from './references.ts';
import type { Setting } from './setting.ts';
import { findSides, type Sides } from './sides.ts';
import { statusOf } from './status.ts';
import { timesAround } from './times.ts';
import { findTriggers, type Site } from './triggers.ts';

/**
 * Finds the calls, meetings, visits, letters and talks between leaders that a text reports, each with its participants,
 * status, day and evidence. Where one leader is said to have called several, each pair is a contact of its own; a
 * meeting or a summit of several is one. Reports of one contact in different sentences are one contact.
 */
export function findContacts(passage: Passage): Contact[] {
  if (!namesTwo(passage)) return [];
  return gather(readReports(passage), passage.doc.mentions);
}

/** Whether a text names two leaders, or speaks of some by their office, as most texts do not: saves reading the rest. */
function namesTwo(passage: Passage): boolean {
  const { mentions } = passage.doc;
  const first = mentions.find(({ kind }) => kind === 'leader');
  if (first && mentions.some(({ kind, entity }) => kind === 'leader' && entity !== first.entity)) return true;
  return passage.hasOffices;
}

/** A sentence with more triggers is no sentence; the bound keeps the reading linear whatever the text. */
const mostTriggers = 20;

function readReports(passage: Passage): Report[] {
  const reports: Report[] = [];
  let group: Setting['group'] = null;
  for (const unit of passage.units) {
    const sites = findTriggers(passage, unit);
    if (sites.length === 0) continue;
    const setting = settingOf(passage, unit, { told: reports, group });
    group = setting.group;
    for (const site of sites.slice(0, mostTriggers)) {
      const found = readSite(passage, setting, { site, sites });
      if (found.length > 0) reports.push(...found);
      else followUp(passage, unit, { site, told: reports });
    }
  }
  return reports;
}

function settingOf(passage: Passage, unit: Unit, before: Pick<Setting, 'told' | 'group'>): Setting {
  const named: Setting = { unit, presences: presencesIn(passage, unit), ...before };
  const groups = groupsIn(passage, named);
  const referred = [...groups, ...pronounsIn(passage, named)];
  if (referred.length === 0) return named;
  const presences = [...named.presences, ...referred].sort((a, b) => a.from - b.from);
  const [group] = groups;
  return { ...named, presences, group: group ? { ids: group.ids, unit: unit.number } : before.group };
}

function readSite(
  passage: Passage,
  setting: Setting,
  { site, sites }: { site: Site; sites: readonly Site[] },
): Report[] {
  const sides = findSides(passage, setting, site);
  if (!sides) return [];
  const evidence = sentenceAt(passage, site);
  const status = statusOf(passage, setting.unit, site);
  if (status === null) return [];
  const sentence = passage.doc.parsed.body.slice(evidence.start, evidence.end);
  const reference = passage.doc.parsed.date;
  const offset = (one: Site) => (passage.tokens.start[one.from] ?? 0) - evidence.start;
  const near = offset(site);
  const others = sites.filter((one) => one !== site && one.trigger.part !== 'noun').map(offset);
  const date = dayOf({ sentence, near, reference, status, others });
  const times = date === null && status === 'held' ? timesAround(sentence, near, reference) : [{ date, period: null }];
  const open = isOpenList(passage, setting.unit);
  const groups = groupsOf(sides, site);
  return times.flatMap((time) =>
    groups.map((participants) => ({
      participants,
      form: site.trigger.form,
      status,
      ...time,
      evidence,
      open,
      weak: site.trigger.weak,
      actor: sides.actors[0] ?? null,
    })),
  );
}

/** A call or talks with several partners are pairs; a meeting of several is one, unless several meetings are named. */
function groupsOf({ actors, partners, together, apart }: Sides, { trigger }: Site): string[][] {
  const [actor, ...others] = actors;
  const paired =
    apart || trigger.plural || trigger.form === 'call' || trigger.form === 'talks' || trigger.form === 'letter';
  if (actor !== undefined && others.length === 0 && paired && !together)
    return partners.filter((partner) => partner !== actor).map((partner) => [actor, partner].sort());
  return [[...new Set([...actors, ...partners])].sort()];
}

function sentenceAt(passage: Passage, site: Site): Span {
  const sentence = passage.doc.sentences[sentenceOf(passage.doc, site.from)];
  return sentence ? { start: sentence.start, end: sentence.end } : { start: 0, end: 0 };
}

/** Whether the sentence says that it does not name all ("among others", "a series of"). */
function isOpenList(passage: Passage, unit: Range): boolean {
  for (let i = unit.from; i < unit.to; i++) {
    const word = wordAt(passage, i);
    if (word === 'series' || (word === 'others' && wordAt(passage, i - 1) === 'among')) return true;
  }
  return false;
}
